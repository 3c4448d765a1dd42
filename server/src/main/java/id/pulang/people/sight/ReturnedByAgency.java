package id.pulang.people.sight;

import id.pulang.identity.PostCode;
import java.util.List;
import java.util.UUID;

/** An agency did not take people into its care, and sees them no longer. */
public record ReturnedByAgency(List<UUID> people, PostCode agency) {}
