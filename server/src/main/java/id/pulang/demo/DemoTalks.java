package id.pulang.demo;

import id.pulang.assistance.Assistance;
import id.pulang.assistance.Fitness;
import id.pulang.cases.CaseId;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.facts.GateFact;
import id.pulang.demo.DemoOwners.Claimed;
import id.pulang.demo.folder.DemoStory;
import id.pulang.identity.Acting;
import id.pulang.screening.Conclusion;
import id.pulang.screening.ConclusionOutcome;
import id.pulang.screening.Conditions;
import id.pulang.screening.Element;
import id.pulang.screening.Finding;
import id.pulang.screening.Indicated;
import id.pulang.screening.Screenings;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The part of those who talk with each person: the doctor, two screeners, and who explains every option. */
@Component
class DemoTalks {

    private final DemoOfficers officers;
    private final Assistance assistance;
    private final Screenings screenings;
    private final Clearances clearances;
    private final TransactionOperations transactions;

    DemoTalks(
            DemoOfficers officers,
            Assistance assistance,
            Screenings screenings,
            Clearances clearances,
            TransactionOperations transactions) {
        this.officers = officers;
        this.assistance = assistance;
        this.screenings = screenings;
        this.clearances = clearances;
        this.transactions = transactions;
    }

    /** The doctor examines each person whom the list calls fit. */
    int examine(List<Claimed> fit) {
        return each("doctor", fit, claimed -> assistance.examine(claimed.caseId(), Fitness.FIT, "", claimed.on()));
    }

    /** One officer talks with each person; the second reads that talk and asks nothing again. */
    int screen(List<Claimed> screened, DemoStory.Form form) {
        each(
                "second_consul",
                screened,
                claimed -> screenings.conclude(claimed.caseId(), talk(form, Indicated.INDICATED, 45)));
        return each("reviewer", screened, claimed -> lookSecond(claimed.caseId(), form));
    }

    private void lookSecond(CaseId id, DemoStory.Form form) {
        screenings.beginSecond(id);
        if (!(screenings.conclude(id, talk(form, Indicated.AS_BEFORE, 10)) instanceof ConclusionOutcome.Second)) {
            throw new IllegalStateException("No second look was concluded at " + id);
        }
    }

    /** A talk with a form, in which all three elements are found; nobody is asked twice. */
    private static Conclusion talk(DemoStory.Form form, Indicated each, int minutes) {
        return new Conclusion(
                form.code(),
                form.version(),
                new Conditions(true, "", false, minutes, true),
                Map.of(Element.ACT, each, Element.MEANS, each, Element.PURPOSE, each),
                Finding.INDICATION_FOUND,
                "");
    }

    /** Each person hears every option and says their own word. */
    int choose(List<Claimed> chosen) {
        return each("consul", chosen, claimed -> clearances.record(claimed.caseId(), returning(claimed)));
    }

    private static GateFact returning(Claimed claimed) {
        return new GateFact("return_choice", "wants_to_return", null, claimed.on(), null, "", true);
    }

    /**
     * Everybody at the form of one officer, in one transaction, so that passes are decided once; in the order in which
     * the turn of the day holds cases, so that the two never wait for each other.
     */
    private int each(String officer, List<Claimed> people, Consumer<Claimed> form) {
        List<Claimed> inOrder = people.stream()
                .sorted(Comparator.comparing(each -> each.caseId().value().toString()))
                .toList();
        Acting.as(officers.officer(officer), () -> transactions.executeWithoutResult(_ -> inOrder.forEach(form)));
        return people.size();
    }
}
