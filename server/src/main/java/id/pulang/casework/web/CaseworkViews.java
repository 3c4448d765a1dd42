package id.pulang.casework.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.casework.files.AttachmentIntake;
import id.pulang.casework.files.AttachmentsOfCase;
import id.pulang.casework.notes.NotesOfCase;
import id.pulang.casework.tasks.TasksShown;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts notes, tasks and files of one case together for its page. */
@Component
class CaseworkViews {

    private final TasksShown tasks;
    private final NotesOfCase notes;
    private final AttachmentsOfCase files;
    private final Cases cases;
    private final Access access;

    CaseworkViews(TasksShown tasks, NotesOfCase notes, AttachmentsOfCase files, Cases cases, Access access) {
        this.tasks = tasks;
        this.notes = notes;
        this.files = files;
        this.cases = cases;
        this.access = access;
    }

    CaseworkView of(CaseId id, AttachmentIntake intake) {
        List<Actor> colleagues = access.colleaguesWho(each -> each.role().holdsAny(Role.CASEWORKERS));
        return new CaseworkView(
                cases.summary(id),
                tasks.of(id),
                notes.of(id),
                files.of(id),
                CaseworkView.Colleague.of(
                        colleagues,
                        access.logins(colleagues.stream().map(Actor::id).toList())),
                new CaseworkView.Totals(notes.count(id), tasks.countDone(id)),
                new CaseworkView.Limits(access.today(), intake.largestMegabytes()));
    }
}
