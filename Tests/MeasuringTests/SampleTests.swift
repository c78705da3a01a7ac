import Measuring
import Testing

@Suite("Samples")
struct SampleTests {
    @Test(
        "The median is the middle value, or halfway between the middle two",
        arguments: [([3, 1, 2], 2), ([4, 1, 2, 3], 2.5), ([7], 7)] as [([Double], Double)])
    func median(values: [Double], expected: Double) { #expect(Sample(values).median == expected) }

    @Test("A percentile is the smallest value that so many of a hundred do not exceed")
    func percentile() {
        let sample = Sample((1...200).map(Double.init).shuffled())
        #expect(sample.percentile(50) == 100)
        #expect(sample.percentile(99) == 198)
        #expect(sample.percentile(100) == 200)
        #expect(sample.percentile(0) == 1)
        #expect(Sample([5]).percentile(99) == 5)
    }

    @Test("Ratios are taken round by round")
    func ratio() {
        let ratio = Sample.ratio([10, 30, 20], over: [5, 10, 40])
        #expect(ratio.minimum == 0.5)
        #expect(ratio.median == 2)
        #expect(ratio.maximum == 3)
    }

    @Test(
        "A bar is met by its limit and by what is better",
        arguments: [
            (Bar.atMost(10), 10.0, true), (.atMost(10), 10.1, false), (.atLeast(0.15), 0.15, true),
            (.atLeast(0.15), 0.14, false),
        ])
    func bars(bar: Bar, value: Double, isMet: Bool) { #expect(bar.isMet(by: value) == isMet) }

    @Test("The bar is held against the judged figure alone")
    func judgement() {
        let sample = Sample([1, 2, 3, 90])
        func measured(_ figure: Figure) -> ReportLine {
            ReportLine("pages", "inbox", sample, in: .milliseconds, judged: figure, bar: .atMost(50))
        }
        #expect(measured(.median).isMet == true)
        #expect(measured(.p99).isMet == false)
        #expect(measured(.maximum).isMet == false)
        #expect(ReportLine("pages", "inbox", sample, in: .milliseconds).isMet == nil)
    }
}
