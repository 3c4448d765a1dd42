package id.pulang.people.matching.results;

/** What one run of the matcher found. */
public record MatchResult(int statements, int people, int automaticJoins, int openQuestions, long millis) {}
