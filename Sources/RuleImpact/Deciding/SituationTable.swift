/// What a question hangs on, as the numbers of its facts; lanes that are not used are 0.
typealias Situation = SIMD16<UInt32>

/// Numbers situations in the order in which they are met, so that each is decided once.
struct SituationTable {
    private var situations: [Situation] = []
    /// The number of the situation that has a slot; -1 where none has. Its length is a power of two.
    private var slots: [Int32]

    /// One odd factor a lane, so that every lane moves every bit above its own.
    private static let factors = Situation(
        0x9E37_79B1, 0x85EB_CA77, 0xC2B2_AE3D, 0x27D4_EB2F, 0x1656_67B1, 0xD6E8_FEB9, 0xA5CB_9243, 0xB529_7A4D,
        0x68E3_1DA5, 0x1B56_C4E9, 0x7FEB_352D, 0x846C_A68B, 0xE654_6B65, 0xCC9E_2D51, 0x8F14_2A3B, 0x94D0_49BB)

    init() { slots = [Int32](repeating: -1, count: 1 << 10) }

    var count: Int { situations.count }

    /// The number of a situation, and whether it is met for the first time.
    mutating func number(of situation: Situation) -> (number: Int, isNew: Bool) {
        var slot = slot(of: situation)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if situations[number] == situation { return (number, false) }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = situations.count
        slots[slot] = Int32(number)
        situations.append(situation)
        if situations.count * 2 > slots.count { grow() }
        return (number, true)
    }

    private func slot(of situation: Situation) -> Int {
        let mixed = (situation &* Self.factors).wrappedSum()
        return Int((mixed ^ (mixed >> 15)) &* 0x2C1B_3C6D >> 3) & (slots.count - 1)
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (number, situation) in situations.enumerated() {
            var slot = slot(of: situation)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }
}
