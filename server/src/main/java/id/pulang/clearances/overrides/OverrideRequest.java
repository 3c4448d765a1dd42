package id.pulang.clearances.overrides;

import java.time.LocalDate;

/** What someone asks for: let a person pass a closed gate until a day, with the reason. */
public record OverrideRequest(String gate, String reason, LocalDate validUntil) {}
