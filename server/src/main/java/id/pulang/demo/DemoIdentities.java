package id.pulang.demo;

import id.pulang.cases.Cases;
import id.pulang.demo.DemoOwners.Claimed;
import id.pulang.identity.Acting;
import id.pulang.people.PersonId;
import id.pulang.people.interviews.Interview;
import id.pulang.people.interviews.Interviews;
import id.pulang.people.interviews.SwornIdentifiers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The part of the two consular officers who verify identities: no registry is connected in a demonstration. */
@Component
class DemoIdentities {

    private final DemoOfficers officers;
    private final Cases cases;
    private final Interviews interviews;
    private final TransactionOperations transactions;

    DemoIdentities(DemoOfficers officers, Cases cases, Interviews interviews, TransactionOperations transactions) {
        this.officers = officers;
        this.cases = cases;
        this.interviews = interviews;
        this.transactions = transactions;
    }

    /** One officer holds an interview with each person whose identity the list calls verified, another one confirms. */
    int confirm(List<Claimed> claimed, SwornIdentifiers sworn) {
        Map<PersonId, LocalDate> people = Acting.as(officers.officer("consul"), () -> {
            var held = new LinkedHashMap<PersonId, LocalDate>();
            claimed.forEach(each -> held.put(cases.summary(each.caseId()).person(), each.on()));
            return held;
        });
        as("consul", () -> people.forEach((person, on) -> interviews.record(person, sworn, on)));
        as("second_consul", () -> people.keySet().forEach(this::confirm));
        return people.size();
    }

    private void confirm(PersonId person) {
        interviews.of(person).stream()
                .filter(Interview::waits)
                .forEach(interview -> interviews.confirm(person, interview.id()));
    }

    /** Everybody at the desk of one officer, in one transaction, so that passes are decided once. */
    private void as(String officer, Runnable work) {
        Acting.as(officers.officer(officer), () -> transactions.executeWithoutResult(_ -> work.run()));
    }
}
