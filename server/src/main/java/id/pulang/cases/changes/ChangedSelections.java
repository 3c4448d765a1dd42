package id.pulang.cases.changes;

import id.pulang.cases.CaseId;
import id.pulang.identity.NotFound;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that know of changed cases, found by their names. */
@Component
public class ChangedSelections {

    private final List<ChangedCases> all;

    ChangedSelections(List<ChangedCases> all) {
        this.all = List.copyOf(all);
    }

    /** Finds the cases of some changes; a source that nobody contributes is not found. */
    public Collection<CaseId> of(ChangedSince what) {
        return all.stream()
                .filter(each -> each.source().equals(what.source()))
                .findFirst()
                .orElseThrow(() -> new NotFound("selection"))
                .of(what);
    }
}
