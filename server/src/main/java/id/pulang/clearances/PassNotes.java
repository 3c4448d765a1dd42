package id.pulang.clearances;

import id.pulang.cases.CaseFact;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Notes on a case when its person has won or lost the pass. */
@Component
class PassNotes {

    private final Cases cases;
    private final FactRows rows;
    private final Ledger ledger;

    PassNotes(Cases cases, FactRows rows, Ledger ledger) {
        this.cases = cases;
        this.rows = rows;
        this.ledger = ledger;
    }

    void note(Collection<CaseSummary> granted, Collection<CaseSummary> withheld) {
        List<CaseId> opened = rows.passesOpened(granted, ledger.time());
        bind(granted.stream().filter(each -> opened.contains(each.id())).toList());
        note(opened, CaseFact.CLEARED);
        note(rows.passesClosed(withheld, ledger.time()), CaseFact.CLEARANCE_LOST);
    }

    private void bind(List<CaseSummary> opened) {
        if (!opened.isEmpty()) {
            rows.bindPasses(ledger.prints(opened));
        }
    }

    private void note(List<CaseId> changed, CaseFact fact) {
        if (!changed.isEmpty()) {
            cases.note(changed, fact, ledger.time(), "");
        }
    }
}
