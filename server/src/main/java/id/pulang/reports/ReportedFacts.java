package id.pulang.reports;

import java.util.List;

/**
 * What was told; sealed as a whole. The place of somebody inside and who told it lie in sections of their own.
 *
 * @param place where the person is, as it was heard, when it is not sealed apart
 * @param signs the codes of the signs of danger that were said
 */
public record ReportedFacts(String said, About about, String place, List<String> signs) {

    /** Copies the signs in. */
    public ReportedFacts {
        signs = List.copyOf(signs);
    }
}
