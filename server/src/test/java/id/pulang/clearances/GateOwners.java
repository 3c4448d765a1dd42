package id.pulang.clearances;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.assistance.Assistance;
import id.pulang.assistance.Examination;
import id.pulang.assistance.Fitness;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.ProgramReason;
import id.pulang.clearances.facts.FactId;
import id.pulang.clearances.facts.GateFact;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import id.pulang.people.interviews.InterviewOutcome;
import id.pulang.people.interviews.Interviews;
import id.pulang.people.interviews.SwornIdentifiers;
import id.pulang.screening.Conclusion;
import id.pulang.screening.Conditions;
import id.pulang.screening.Element;
import id.pulang.screening.Finding;
import id.pulang.screening.Indicated;
import id.pulang.screening.Screenings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The owners of the gates of a post, who say with their own word what lists claim: a doctor's finding and two talks a
 * person, the choice with its options explained, papers in batches. Each goes through the door that their page uses.
 */
@Component
public final class GateOwners {

    private final Clearances clearances;
    private final ClaimsToConfirm claims;
    private final Assistance assistance;
    private final Screenings screenings;
    private final Interviews interviews;
    private final Cases cases;

    GateOwners(
            Clearances clearances,
            ClaimsToConfirm claims,
            Assistance assistance,
            Screenings screenings,
            Interviews interviews,
            Cases cases) {
        this.clearances = clearances;
        this.claims = claims;
        this.assistance = assistance;
        this.screenings = screenings;
        this.interviews = interviews;
        this.cases = cases;
    }

    /** The owners at a server. */
    public static GateOwners at(ApplicationContext server) {
        return new GateOwners(
                server.getBean(Clearances.class),
                server.getBean(ClaimsToConfirm.class),
                server.getBean(Assistance.class),
                server.getBean(Screenings.class),
                server.getBean(Interviews.class),
                server.getBean(Cases.class));
    }

    /** The officers of one post by what they own. */
    public record Officers(Actor papers, Actor consular, Actor secondConsular, Actor doctor, Actor reviewer) {

        /** The invented officers of the tests. */
        public static Officers invented() {
            return new Officers(
                    SomeActors.clearance(),
                    SomeActors.consular(),
                    SomeActors.consularTwo(),
                    SomeActors.medical(),
                    SomeActors.reviewer());
        }
    }

    /** Confirms all that lists claim in an incident. */
    public void confirm(IncidentId incident) {
        confirm(incident, Officers.invented());
    }

    /** Confirms all that lists claim in an incident, by the officers of its post. */
    public void confirm(IncidentId incident, Officers officers) {
        papers(incident, officers.papers());
        Acting.as(officers.papers(), () -> clearances.decideAll(incident))
                .forEach((id, clearance) -> clearance.standings().stream()
                        .filter(standing -> standing.because().equals(ProgramReason.CLAIMED))
                        .forEach(standing -> say(id, standing, officers)));
    }

    /** Confirms all papers in a batch; returns how many there were. */
    public int papers(IncidentId incident, Actor owner) {
        return Acting.as(owner, () -> {
            List<FactId> waiting = claims.waiting(incident).lists().stream()
                    .flatMap(list -> list.rows().stream())
                    .map(row -> row.claim().id())
                    .toList();
            return waiting.isEmpty() ? 0 : claims.confirm(waiting);
        });
    }

    private void say(CaseId id, GateStanding claimed, Officers officers) {
        LocalDate on = Objects.requireNonNull(claimed.since());
        switch (claimed.gate()) {
            case "identity" -> identity(id, on, officers);
            case "screening" -> screen(id, officers);
            case "fit_to_travel" ->
                assertThat(Acting.as(officers.doctor(), () -> assistance.examine(id, Fitness.FIT, "", on)))
                        .isEqualTo(Examination.RECORDED);
            case "return_choice" ->
                assertThat(Acting.as(
                                officers.consular(),
                                () -> clearances.record(
                                        id,
                                        new GateFact("return_choice", "wants_to_return", null, on, null, "", true))))
                        .isInstanceOf(Recording.Recorded.class);
            default -> {}
        }
    }

    private void identity(CaseId id, LocalDate on, Officers officers) {
        PersonId person = Acting.as(officers.consular(), () -> cases.summary(id).person());
        var sworn = new SwornIdentifiers("Nama gadis ibunya dan desa asalnya", "Sekolah dasar dan nama gurunya");
        assertThat(Acting.as(officers.consular(), () -> interviews.record(person, sworn, on)))
                .isEqualTo(InterviewOutcome.RECORDED);
        assertThat(Acting.as(
                        officers.secondConsular(),
                        () -> interviews.confirm(
                                person, interviews.of(person).getFirst().id())))
                .isEqualTo(InterviewOutcome.CONFIRMED);
    }

    private void screen(CaseId id, Officers officers) {
        var conclusion = new Conclusion(
                "PULANG-UNSUR",
                "1",
                new Conditions(true, "", false, 45, true),
                Map.of(
                        Element.ACT, Indicated.NOT_INDICATED,
                        Element.MEANS, Indicated.NOT_INDICATED,
                        Element.PURPOSE, Indicated.NOT_INDICATED),
                Finding.NO_INDICATION_YET,
                "");
        Acting.as(officers.consular(), () -> screenings.conclude(id, conclusion));
        Acting.as(officers.reviewer(), () -> screenings.conclude(id, conclusion));
    }
}
