package id.pulang.registration;

import id.pulang.cases.CaseSummary;
import id.pulang.casework.tasks.Tasks;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.pages.TextsOfPost;
import org.springframework.stereotype.Component;

/**
 * Sets tasks for today where somebody who was registered is in danger, needs a doctor, or has a document to look at.
 */
@Component
class FirstTasks {

    private final Tasks tasks;
    private final TextsOfPost texts;
    private final Access access;

    FirstTasks(Tasks tasks, TextsOfPost texts, Access access) {
        this.tasks = tasks;
        this.texts = texts;
        this.access = access;
    }

    void set(CaseSummary about, SeenDanger danger, SeenHealth health) {
        if (health.compareTo(SeenHealth.NOTHING_SEEN) > 0) {
            today(about, "registration.task.health." + health, Role.MEDICAL_OFFICER);
        }
        if (danger.compareTo(SeenDanger.NONE) > 0) {
            today(about, "registration.task.danger." + danger, Role.CONSULAR_OFFICER);
        }
    }

    /** What was typed or scanned of a document is lost to nobody: who registers looks at it again today. */
    void readAgain(CaseSummary about, String lines) {
        tasks.set(
                about.id(), say("registration.task.zone", lines), access.actor().id(), access.today());
    }

    /** Somebody with the right does it today; who registers, where nobody at the post has it. */
    private void today(CaseSummary about, String what, Role right) {
        UserId assignee = access.colleaguesWho(each -> each.holds(right)).stream()
                .findFirst()
                .map(Actor::id)
                .orElseGet(() -> access.actor().id());
        tasks.set(about.id(), say(what), assignee, access.today());
    }

    String say(String key, Object... with) {
        return texts.kept().say(key, with);
    }
}
