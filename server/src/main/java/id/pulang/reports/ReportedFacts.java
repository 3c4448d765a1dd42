package id.pulang.reports;

import java.util.List;

/**
 * What was told; sealed as a whole. Where the person is, how they are reached and who told it lie in sections of their
 * own; reports of earlier versions have a place and a way to reach them here.
 *
 * @param place where the person is, as it was heard, in reports of earlier versions
 * @param signs the codes of the signs of danger that were said
 */
public record ReportedFacts(String said, About about, String place, List<String> signs) {

    /** Copies the signs in. */
    public ReportedFacts {
        signs = List.copyOf(signs);
    }

    /** Returns the same without the place and without the way to reach the person. */
    public ReportedFacts apart() {
        return new ReportedFacts(said, about.withoutReach(), "", signs);
    }
}
