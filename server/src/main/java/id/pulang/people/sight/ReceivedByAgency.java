package id.pulang.people.sight;

import id.pulang.identity.PostCode;
import java.util.List;
import java.util.UUID;

/** An agency takes people into its care, and may see them from now on. */
public record ReceivedByAgency(List<UUID> people, PostCode agency) {}
