package id.pulang.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.pulang.cases.CaseId;
import id.pulang.clearances.ClaimsToConfirm;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.ProgramReason;
import id.pulang.clearances.facts.StoredFact;
import id.pulang.demo.folder.DemoStory;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The owners of the gates, each of whom says with their own word what the list of the authorities claims. */
@Component
class DemoOwners {

    private final DemoOfficers officers;
    private final Clearances clearances;
    private final ClaimsToConfirm claims;
    private final DemoTalks talks;
    private final DemoIdentities identities;

    DemoOwners(
            DemoOfficers officers,
            Clearances clearances,
            ClaimsToConfirm claims,
            DemoTalks talks,
            DemoIdentities identities) {
        this.officers = officers;
        this.clearances = clearances;
        this.claims = claims;
        this.talks = talks;
        this.identities = identities;
    }

    /** A gate of one person that a list claims to be met, and of when. */
    record Claimed(CaseId caseId, LocalDate on) {}

    /** Has the owners of all gates say their word about some of the people; returns to how many claims. */
    int confirm(IncidentId incident, DemoStory story, Predicate<CaseId> about) {
        Map<String, List<Claimed>> claimed = claimed(incident, about);
        int confirmed = papers(incident, about);
        confirmed += identities.confirm(at(claimed, "identity"), story.sworn());
        confirmed += talks.examine(at(claimed, "fit_to_travel"));
        confirmed += talks.screen(at(claimed, "screening"), story.form());
        return confirmed + talks.choose(at(claimed, "return_choice"));
    }

    /** The owner of clearances looks at the papers: all rows of the lists in one batch. */
    int papers(IncidentId incident, Predicate<CaseId> about) {
        int confirmed = 0;
        for (int now = batch(incident, about); now > 0; now = batch(incident, about)) {
            confirmed += now;
        }
        return confirmed;
    }

    private int batch(IncidentId incident, Predicate<CaseId> about) {
        return Acting.as(
                officers.officer("clearances"),
                () -> claims.confirm(claims.waiting(incident).lists().stream()
                        .flatMap(list -> list.rows().stream())
                        .map(ClaimsToConfirm.Row::claim)
                        .filter(claim -> about.test(claim.caseId()))
                        .map(StoredFact::id)
                        .toList()));
    }

    private Map<String, List<Claimed>> claimed(IncidentId incident, Predicate<CaseId> about) {
        return Acting.as(officers.officer("clearances"), () -> clearances.decideAll(incident)).entrySet().stream()
                .filter(each -> about.test(each.getKey()))
                .flatMap(each -> each.getValue().standings().stream()
                        .filter(standing -> standing.because().equals(ProgramReason.CLAIMED))
                        .map(standing -> Map.entry(standing.gate(), claimed(each.getKey(), standing))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Claimed claimed(CaseId id, GateStanding standing) {
        return new Claimed(id, Objects.requireNonNull(standing.since(), "the facts give a day"));
    }

    private static List<Claimed> at(Map<String, List<Claimed>> claimed, String gate) {
        return claimed.getOrDefault(gate, List.of());
    }
}
