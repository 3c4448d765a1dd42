package id.pulang.people.matching;

/** What one run of the matcher found. */
public record MatchResult(int statements, int people, int automaticJoins, int openQuestions, long millis) {}
