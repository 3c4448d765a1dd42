package id.pulang.registration;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.casework.situation.Situations;
import id.pulang.identity.IdSource;
import id.pulang.people.contacts.ContactId;
import id.pulang.people.contacts.NamedContacts;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What follows at once from how somebody came: in which languages one speaks with them, who stays together, who may be
 * told of them, and a task for today where they are in danger, need a doctor, or have a document that nobody could
 * read.
 */
@Component
class FirstCare {

    private final Situations situations;
    private final FirstTasks tasks;
    private final CompanionSearch companions;
    private final NamedContacts contacts;
    private final IdSource ids;

    FirstCare(
            Situations situations, FirstTasks tasks, CompanionSearch companions, NamedContacts contacts, IdSource ids) {
        this.situations = situations;
        this.tasks = tasks;
        this.companions = companions;
        this.contacts = contacts;
        this.ids = ids;
    }

    void begin(CaseSummary about, CounterEntry entry) {
        Map<String, Optional<CaseId>> with = companions.find(about, entry.with());
        String unknown = with.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        String needs = unknown.isEmpty() ? "" : tasks.say("registration.with.unknown", unknown);
        if (!entry.languages().isBlank() || !needs.isEmpty()) {
            situations.begin(about.id(), entry.languages(), needs);
        }
        with.values().stream().flatMap(Optional::stream).forEach(other -> situations.together(about.id(), other));
        entry.contact()
                .ifPresent(named ->
                        contacts.add(new ContactId(ids.next()), about.person(), named.details(), named.choice()));
        tasks.set(about, entry.danger(), entry.health());
        if (!entry.unread().isEmpty()) {
            tasks.readAgain(about, entry.unread());
        }
    }
}
