package id.pulang.clearances.lists;

import id.pulang.cases.CaseSummary;
import id.pulang.clearances.gates.Gate;
import java.time.LocalDate;
import java.util.List;

/** A list that was taken in: the receipt, and what it newly said, which is still to be carried to its keepers. */
public record TakenList(FactsReceipt receipt, List<News> news) {

    public TakenList {
        news = List.copyOf(news);
    }

    /**
     * What a row newly said about one gate of one person.
     *
     * @param on the day that the row gives, or today where it gives none
     * @param source the file and row, for the history
     */
    public record News(CaseSummary summary, Gate gate, String word, String document, LocalDate on, String source) {}
}
