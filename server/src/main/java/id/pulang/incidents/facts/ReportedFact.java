package id.pulang.incidents.facts;

import id.pulang.incidents.StatementId;
import java.time.LocalDate;

/**
 * What a row of a list says about whom a statement is about.
 *
 * @param statement the row of an earlier list that names the person
 * @param gate which fact, in the words of the country pack
 * @param word what was said, in the words of the country pack
 * @param document the number of the evidence; empty when the row gives none
 * @param on the day of the evidence, or on which it was said
 * @param source the list and its row
 */
public record ReportedFact(
        StatementId statement, String gate, String word, String document, LocalDate on, String source) {}
