package id.pulang.cases.sections;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.StatedFacts;
import id.pulang.incidents.Statement;
import id.pulang.people.People;
import id.pulang.protection.Sealed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of where a person is held, as those say who sought them from afar: it opens to those on the case alone,
 * because somebody may still be there. A list shows it to who handed it in alone. Source: never 7
 * (docs/security/nevers.md).
 */
@Service
@Transactional
public class Whereabouts {

    private final Cases cases;
    private final People people;
    private final Incidents incidents;
    private final SealedSections sections;
    private final AuditTrail trail;

    Whereabouts(Cases cases, People people, Incidents incidents, SealedSections sections, AuditTrail trail) {
        this.cases = cases;
        this.people = people;
        this.incidents = incidents;
        this.sections = sections;
        this.trail = trail;
    }

    /** What one list says of where the person is. */
    public record Told(String listName, int row, String place) {}

    /**
     * The section as it stands to who acts.
     *
     * @param lists how many statements from afar speak of the person; whether they say where stays sealed with what
     *     they say
     * @param told nothing while the section is shut, or when no list says where
     */
    public record Shown(CaseId id, SectionSeal seal, int lists, List<Told> told) {

        /** Copies the lines in. */
        public Shown {
            told = List.copyOf(told);
        }
    }

    /** Opens the section of a case, with a trace. */
    public Shown of(CaseId id) {
        CaseSummary about = cases.summary(id);
        SectionSeal seal = sections.seal(about.id(), SealedSection.WHEREABOUTS);
        List<Statement> afar = incidents.statements(people.statements(about.person())).stream()
                .filter(each -> !each.kind().attestsPresence())
                .toList();
        return new Shown(about.id(), seal, afar.size(), seal.opens() ? opened(afar, seal) : List.of());
    }

    private List<Told> opened(List<Statement> afar, SectionSeal seal) {
        List<StatedFacts> facts =
                Sealed.openAll(afar.stream().map(Statement::facts).toList(), seal.purpose(), trail);
        List<Told> told = new ArrayList<>();
        for (int at = 0; at < afar.size(); at++) {
            Statement said = afar.get(at);
            facts.get(at).lastPlace().ifPresent(place -> told.add(new Told(said.listName(), said.row(), place)));
        }
        return told;
    }
}
