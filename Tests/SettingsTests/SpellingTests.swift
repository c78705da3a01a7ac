import Testing

@testable import Settings

@Suite("Spellings")
struct SpellingTests {
    @Test(
        "Durations carry a unit",
        arguments: [
            ("90 s", 90), ("90s", 90), ("10 min", 600), ("2h", 7_200), ("1 d", 86_400), ("0 s", 0), ("90", nil),
            ("s", nil),
            ("-1 s", nil), ("1.5 h", nil), ("1 hour", nil), ("9223372036854775807 d", nil), ("٣ s", nil), ("", nil),
        ])
    func durations(text: String, expected: Int?) { #expect(UnitSpelling.seconds(text) == expected) }

    @Test(
        "Sizes carry a unit",
        arguments: [("1 KiB", 1_024), ("2MiB", 2 << 20), ("3 GiB", 3 << 30), ("5 B", 5), ("5", nil), ("1 MB", nil)])
    func sizes(text: String, expected: Int?) { #expect(UnitSpelling.bytes(text) == expected) }

    @Test("What is spelt is read back the same")
    func roundTrip() {
        for seconds in [1, 59, 60, 61, 3_600, 5_400, 86_400, 90_000] {
            #expect(UnitSpelling.seconds(UnitSpelling.duration(seconds)) == seconds)
        }
    }

    @Test(
        "Networks contain what lies in them",
        arguments: [
            ("10.0.0.0/8", "10.255.1.2", true), ("10.0.0.0/8", "11.0.0.1", false),
            ("192.168.1.128/25", "192.168.1.127", false),
            ("192.168.1.128/25", "192.168.1.129", true), ("0.0.0.0/0", "8.8.8.8", true),
            ("10.0.0.0/8", "::ffff:10.1.1.1", true),
            ("fd00::/8", "fd12::1", true), ("fd00::/8", "10.0.0.1", false), ("::1", "::1", true),
            ("::1", "rubbish", false),
        ])
    func networks(network: String, address: String, expected: Bool) throws {
        #expect(try #require(NetworkSpelling.parse(network)).contains(address) == expected)
    }

    @Test(
        "What is no network is refused",
        arguments: ["", "10.0.0.0/33", "10.0.0/8", "::/129", "localhost", "10.0.0.0/-1", "1.2.3.4/"])
    func noNetworks(text: String) { #expect(NetworkSpelling.parse(text) == nil) }

    @Test(
        "The nearest name is suggested, a far one is not",
        arguments: [
            ("port", "port"), ("prot", "port"), ("PORT", "port"), ("hots", "host"), ("completely-different", nil),
        ])
    func nearest(name: String, expected: String?) { #expect(NearestName.of(name, in: ["host", "port"]) == expected) }

    @Test(
        "Time zones are told by their form",
        arguments: [
            ("Asia/Shanghai", true), ("UTC", true), ("Etc/GMT+8", true), ("America/Argentina/Ushuaia", true),
            ("asia/shanghai", false),
            ("../../etc/passwd", false), ("", false), ("Asia/", false),
        ])
    func zones(name: String, expected: Bool) { #expect(ZoneSpelling.isPlausible(name) == expected) }
}
