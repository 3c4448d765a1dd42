package id.pulang.clearances.lists;

import id.pulang.clearances.facts.GateFactRecorder.ReportedOn;
import id.pulang.clearances.gates.Gate.KeptBy;
import id.pulang.incidents.facts.ReportedFact;
import java.util.List;

/**
 * A list that was taken in.
 *
 * @param news what it newly said that shuts a gate of another module, still to be handed to that module
 * @param claims what else it newly said: what would open a gate opens nothing before an owner of the gate confirms it
 */
record TakenList(FactsReceipt receipt, List<News> news, List<ReportedOn> claims) {

    TakenList {
        news = List.copyOf(news);
        claims = List.copyOf(claims);
    }

    /** What a row newly said about one gate of one person; the day is today where the row gives none. */
    record News(KeptBy keptBy, ReportedFact fact) {}
}
