package id.pulang.cases.sections;

import id.pulang.cases.numbers.CaseNumber;

/**
 * One breaking of the glass as the supervisor sees it.
 *
 * @param reviewer who looked at it; empty while nobody has
 * @param mine whether who looks broke it themself, and so cannot judge it
 */
public record GlassView(
        BrokenGlass glass, CaseNumber number, String officer, String reason, String reviewer, boolean mine) {}
