package id.pulang.clearances.lists;

import id.pulang.clearances.gates.Gate.KeptBy;
import id.pulang.incidents.facts.ReportedFact;
import java.util.List;

/** A list that was taken in: the receipt, and what it newly said, which is still to be handed to its owners. */
record TakenList(FactsReceipt receipt, List<News> news) {

    TakenList {
        news = List.copyOf(news);
    }

    /** What a row newly said about one gate of one person; the day is today where the row gives none. */
    record News(KeptBy keptBy, ReportedFact fact) {}
}
