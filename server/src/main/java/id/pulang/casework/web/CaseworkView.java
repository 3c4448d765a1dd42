package id.pulang.casework.web;

import id.pulang.cases.CaseSummary;
import id.pulang.casework.files.AttachmentView;
import id.pulang.casework.notes.NoteView;
import id.pulang.casework.tasks.TaskView;
import id.pulang.identity.Actor;
import id.pulang.identity.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Notes, tasks and files of one case.
 *
 * @param notes the latest, the latest first
 * @param tasks those that are open, and the latest that were done
 * @param totals how many there are beside those that stand here
 * @param limits what the forms take at most
 */
public record CaseworkView(
        CaseSummary about,
        List<TaskView> tasks,
        List<NoteView> notes,
        List<AttachmentView> files,
        List<Colleague> colleagues,
        Totals totals,
        Limits limits) {

    public CaseworkView {
        tasks = List.copyOf(tasks);
        notes = List.copyOf(notes);
        files = List.copyOf(files);
        colleagues = List.copyOf(colleagues);
    }

    /** An officer to whom a task can be given, and the name by which a note mentions them. */
    public record Colleague(Actor officer, String login) {

        static List<Colleague> of(List<Actor> officers, Map<UserId, String> logins) {
            return officers.stream()
                    .map(each -> new Colleague(each, logins.getOrDefault(each.id(), "")))
                    .toList();
        }
    }

    /** How many notes a case has, and how many tasks that were done. */
    public record Totals(int notes, int done) {}

    /** The first day of a reminder, and the most megabytes of a file. */
    public record Limits(LocalDate today, long megabytes) {}

    /** Whether there are notes that do not stand here. */
    public boolean hasMoreNotes() {
        return totals.notes() > notes.size();
    }

    /** Whether there are tasks that were done and do not stand here. */
    public boolean hasMoreDone() {
        return totals.done()
                > tasks.stream().filter(each -> each.task().done().isPresent()).count();
    }

    /** Returns the case as addresses name it. */
    public String id() {
        return about.id().value().toString();
    }
}
