package id.pulang.incidents.facts;

import java.util.List;

/**
 * A module that keeps a kind of fact which authorities also report by list. It is a bean; whoever reads a list hands
 * the facts to the owner that the country pack names, within one transaction, and writes into no module above itself
 * (docs/decisions/0038).
 */
public interface FactOwner {

    /** Returns by which name the country pack knows the owner, such as {@code people}. */
    String name();

    /**
     * Takes facts in, by the acting person, who must be allowed to. A row that is about nobody known here is left out.
     */
    void take(List<ReportedFact> facts);
}
