package id.pulang.casework.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSection;
import id.pulang.cases.entries.CaseEntryKind;
import id.pulang.casework.notes.Mentions;
import id.pulang.casework.notifications.Notifications;
import id.pulang.casework.photographs.Photographs;
import id.pulang.casework.situation.Situation;
import id.pulang.casework.situation.Situations;
import id.pulang.casework.tasks.TasksShown;
import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.pages.Bell;
import id.pulang.pages.Duties;
import id.pulang.pages.Duty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where casework stands on the case page and on the home page. */
@Configuration(proxyBeanMethods = false)
class CaseworkPlaces {

    private static final String WAITING = "/desk/tasks";

    @Bean
    CaseEntryKind<Situation> situationsOfCases() {
        return Situations.KIND;
    }

    @Bean
    Bell whatConcernsAnOfficer(Notifications notifications) {
        return new Bell(Role.CASEWORKERS, notifications::unread);
    }

    @Bean
    CaseSection notesOfTheCase() {
        return new CaseSection(CaseSection.Position.BESIDE, 10, "/desk/notes/{case}", Role.CASEWORKERS);
    }

    @Bean
    CaseSection photographOfTheCase() {
        return new CaseSection(CaseSection.Position.BESIDE, 40, "/desk/photographs/{case}", Photographs.OFFICERS);
    }

    /** A task is late once its day is over at the post; a single one leads to its case. */
    @Bean
    Duties tasksThatWait(TasksShown tasks, Access access) {
        return new Duties("", 8, Role.CASEWORKERS, () -> {
            TasksShown.Turn turn = tasks.turn();
            return turn.first().stream()
                    .map(first -> new Duty(
                                    turn.total(),
                                    "casework.duty.tasks",
                                    "casework.duty.tasks.do",
                                    turn.total() == 1 ? onTheCase(first.about()) : WAITING)
                            .due(first.due()
                                    .plusDays(1)
                                    .atStartOfDay(access.zone())
                                    .toInstant()))
                    .toList();
        });
    }

    @Bean
    Duties notesThatName(Mentions mentions) {
        return new Duties("", 7, Role.CASEWORKERS, () -> {
            Mentions.Turn turn = mentions.turn();
            return turn.first().stream()
                    .map(first -> new Duty(
                                    turn.total(),
                                    "casework.duty.mentions",
                                    "casework.duty.mentions.do",
                                    turn.total() == 1 ? onTheCase(first.about().id()) : WAITING)
                            .since(first.at()))
                    .toList();
        });
    }

    private static String onTheCase(CaseId about) {
        return "/desk/cases/" + about.value() + "#section-notes";
    }
}
