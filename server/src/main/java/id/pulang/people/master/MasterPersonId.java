package id.pulang.people.master;

import java.util.UUID;

/** Names a human being as long as nothing is joined or parted: the person of theirs who was registered first. */
public record MasterPersonId(UUID value) {}
