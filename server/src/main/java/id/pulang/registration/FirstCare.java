package id.pulang.registration;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.casework.situation.SituationForm;
import id.pulang.casework.situation.Situations;
import id.pulang.casework.tasks.Tasks;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.pages.TextsOfPost;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What follows at once from how somebody came: in which languages one speaks with them, who stays together, and a task
 * for today where they are in danger or need a doctor.
 */
@Component
class FirstCare {

    private static final Locale INDONESIAN = Locale.of("id");

    private final Situations situations;
    private final Tasks tasks;
    private final CompanionSearch companions;
    private final TextsOfPost texts;
    private final Access access;

    FirstCare(Situations situations, Tasks tasks, CompanionSearch companions, TextsOfPost texts, Access access) {
        this.situations = situations;
        this.tasks = tasks;
        this.companions = companions;
        this.texts = texts;
        this.access = access;
    }

    void begin(CaseSummary about, CounterEntry entry) {
        Map<String, Optional<CaseId>> with = companions.find(about, entry.with());
        String unknown = with.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        String needs = unknown.isEmpty() ? "" : say("registration.with.unknown", unknown);
        if (!entry.languages().isBlank() || !needs.isEmpty()) {
            situations.record(about.id(), new SituationForm("", entry.languages(), needs, "", ""));
        }
        with.values().stream().flatMap(Optional::stream).forEach(other -> situations.together(about.id(), other));
        if (entry.health() != SeenHealth.NOTHING_SEEN) {
            today(about, "registration.task.health." + entry.health(), Role.MEDICAL_OFFICER);
        }
        if (entry.danger() != SeenDanger.NONE) {
            today(about, "registration.task.danger." + entry.danger(), Role.CONSULAR_OFFICER);
        }
    }

    /** Somebody with the right does it today; who registers, where nobody at the post has it. */
    private void today(CaseSummary about, String what, Role right) {
        UserId assignee = access.colleaguesWho(each -> each.holds(right)).stream()
                .findFirst()
                .map(Actor::id)
                .orElseGet(() -> access.actor().id());
        tasks.set(about.id(), say(what), assignee, access.today());
    }

    private String say(String key, Object... with) {
        return texts.in(INDONESIAN).say(key, with);
    }
}
