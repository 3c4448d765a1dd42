package id.pulang.casework.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.casework.notes.NotesOfCase;
import id.pulang.casework.tasks.TasksShown;
import id.pulang.identity.endpoints.ForCaseworkers;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All notes of a case and all its finished tasks on pages, of which the case itself shows the latest. */
@Controller
@ForCaseworkers
class DeskEarlierController {

    private final NotesOfCase notes;
    private final TasksShown tasks;
    private final Cases cases;

    DeskEarlierController(NotesOfCase notes, TasksShown tasks, Cases cases) {
        this.notes = notes;
        this.tasks = tasks;
        this.cases = cases;
    }

    @GetMapping("/desk/notes/{caseId}/all")
    ModelAndView notes(@PathVariable UUID caseId, @RequestParam(defaultValue = "1") int page) {
        CaseId id = new CaseId(caseId);
        return new ModelAndView(
                "casework/all-notes", Map.of("about", cases.summary(id), "notes", notes.page(id, page)));
    }

    @GetMapping("/desk/tasks/{caseId}/done")
    ModelAndView done(@PathVariable UUID caseId, @RequestParam(defaultValue = "1") int page) {
        CaseId id = new CaseId(caseId);
        return new ModelAndView("casework/all-done", Map.of("about", cases.summary(id), "tasks", tasks.done(id, page)));
    }
}
