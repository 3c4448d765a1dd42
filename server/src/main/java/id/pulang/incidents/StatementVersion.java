package id.pulang.incidents;

/** In which edition a statement stands, and on which list: where neither has changed it says what it said. */
public record StatementVersion(StatementId id, int edition, RosterId roster) {}
