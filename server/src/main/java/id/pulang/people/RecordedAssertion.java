package id.pulang.people;

import id.pulang.identity.UserId;

/** An identity assertion as it was recorded, and by whom. */
public record RecordedAssertion(IdentityStanding standing, UserId by) {}
