package id.pulang.nevers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.assistance.Assistance;
import id.pulang.assistance.Examination;
import id.pulang.assistance.Fitness;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.people.interviews.InterviewOutcome;
import id.pulang.people.interviews.Interviews;
import id.pulang.people.interviews.SwornIdentifiers;
import id.pulang.people.matching.Matching;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Never 11: ask for a document, a number or an address to register someone. */
@Tag("security")
@PulangTest
class Never11Tests {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 21);

    @Autowired
    private AttackedServer server;

    @Autowired
    private Matching matching;

    @Autowired
    private Cases cases;

    @Autowired
    private Assistance assistance;

    @Autowired
    private Clearances clearances;

    @Autowired
    private Interviews interviews;

    /** Three people of whom nobody knows more than what others call them, and of one not even that. */
    @Test
    void fromANicknameToAPersonACaseAndADoctor() {
        List<CaseSummary> all =
                registered("No,Panggilan,Ciri\n1,Ucok,tato naga\n2,Mbak Sri,berkacamata\n3,,rambut ikal\n");

        assertThat(all).hasSize(3);
        for (CaseSummary who : all) {
            assertThat(Acting.as(SomeActors.medical(), () -> assistance.examine(who.id(), Fitness.FIT, "", DAY)))
                    .isEqualTo(Examination.RECORDED);
        }
    }

    /** Who has no papers at all is identified by two officers and what they swear to. */
    @Test
    void whoHasNoPapersIsIdentifiedByTwoOfficers() {
        List<CaseSummary> all = registered("No,Panggilan\n1,Togar\n");
        assertThat(all).hasSize(1);
        CaseSummary who = all.getFirst();
        var sworn = new SwornIdentifiers("Nama gadis ibunya dan desa asalnya", "Sekolah dasar dan nama gurunya");

        Acting.as(SomeActors.consular(), () -> interviews.record(who.person(), sworn, DAY));
        var confirmed = Acting.as(
                SomeActors.consularTwo(),
                () -> interviews.confirm(
                        who.person(), interviews.of(who.person()).getFirst().id()));

        assertThat(confirmed).isEqualTo(InterviewOutcome.CONFIRMED);
        assertThat(identity(who.id()).opens()).isTrue();
    }

    private List<CaseSummary> registered(String list) {
        var lists = server.lists();
        IncidentId incident = lists.incident();
        lists.add(incident, "di-gerbang.csv", list);
        return Acting.as(SomeActors.consular(), () -> {
            matching.match(incident);
            cases.openForAllPresent(incident);
            return cases.in(incident);
        });
    }

    private GateStanding identity(CaseId who) {
        return Acting.as(SomeActors.lead(), () -> clearances.decide(who)).standings().stream()
                .filter(gate -> gate.gate().equals("identity"))
                .findFirst()
                .orElseThrow();
    }
}
