package id.pulang.clearances.facts;

import id.pulang.cases.CaseId;
import id.pulang.cases.changes.ChangedCases;
import id.pulang.cases.changes.ChangedSince;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.Gates;
import id.pulang.clearances.gates.Meaning;
import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.pages.changes.Absence;
import id.pulang.pages.changes.ChangeByOthers;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of words that would open gates and that others recorded while an officer was away. */
@Service
@Transactional
public class FactChanges implements ChangedCases {

    static final String SOURCE = "gate";

    private final FactChangeRows rows;
    private final Gates gates;
    private final Access access;

    FactChanges(FactChangeRows rows, Gates gates, Access access) {
        this.rows = rows;
        this.gates = gates;
        this.access = access;
    }

    /** Counts the people of whom each gate was recorded as met; what was taken back is left out. */
    public List<ChangeByOthers> since(Absence away) {
        access.require(Role.CASEWORKERS);
        return rows.since(away, met(rows.words(away))).stream()
                .map(recorded -> change(recorded, away))
                .toList();
    }

    private ChangeByOthers change(FactChangeRows.Recorded recorded, Absence away) {
        String name = gates.find(recorded.gate())
                .map(gate -> gate.name().in(LocaleContextHolder.getLocale().getLanguage()))
                .orElse(recorded.gate());
        String list = new ChangedSince(SOURCE, recorded.gate(), away.from()).list();
        return new ChangeByOthers(
                recorded.cases(), "clearances.changes.met", name, list, recorded.by(), recorded.latest());
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public Collection<CaseId> of(ChangedSince what) {
        var away = new Absence(what.from(), access.require(Role.CASEWORKERS).id());
        return rows.cases(away, what.code(), met(rows.words(away)));
    }

    private Set<FactChangeRows.Word> met(List<FactChangeRows.Word> words) {
        return words.stream().filter(this::opens).collect(Collectors.toSet());
    }

    private boolean opens(FactChangeRows.Word word) {
        return gates.find(word.gate())
                .flatMap(gate -> gate.word(word.word()))
                .map(Gate.Word::means)
                .filter(Meaning.MET::equals)
                .isPresent();
    }
}
