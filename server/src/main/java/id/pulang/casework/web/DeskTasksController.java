package id.pulang.casework.web;

import id.pulang.cases.CaseId;
import id.pulang.casework.notes.Mentions;
import id.pulang.casework.tasks.TaskId;
import id.pulang.casework.tasks.Tasking;
import id.pulang.casework.tasks.Tasks;
import id.pulang.casework.tasks.TasksShown;
import id.pulang.identity.UserId;
import id.pulang.identity.endpoints.ForCaseworkers;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tasks of cases: those that wait for an officer, and their forms. */
@Controller
@ForCaseworkers
class DeskTasksController {

    private final Tasks tasks;
    private final TasksShown shown;
    private final Mentions mentions;

    DeskTasksController(Tasks tasks, TasksShown shown, Mentions mentions) {
        this.tasks = tasks;
        this.shown = shown;
        this.mentions = mentions;
    }

    @GetMapping("/desk/tasks")
    ModelAndView waiting(@RequestParam(defaultValue = "1") int page) {
        return new ModelAndView(
                "casework/waiting", Map.of("tasks", shown.waiting(page), "mentions", mentions.unread()));
    }

    @PostMapping("/desk/tasks/{caseId}")
    String set(
            @PathVariable UUID caseId,
            @RequestParam String what,
            @RequestParam UUID assignee,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due,
            RedirectAttributes next) {
        Tasking became = tasks.set(new CaseId(caseId), what, new UserId(assignee), due);
        next.addFlashAttribute(became == Tasking.SET ? "notice" : "problem", "casework.task." + became);
        return "redirect:/desk/cases/" + caseId + "#section-notes";
    }

    @PostMapping("/desk/tasks/{caseId}/{task}/done")
    String done(@PathVariable UUID caseId, @PathVariable UUID task, RedirectAttributes next) {
        boolean done = tasks.done(new CaseId(caseId), new TaskId(task));
        next.addFlashAttribute(done ? "notice" : "problem", done ? "casework.task.done" : "casework.task.done-before");
        return "redirect:/desk/cases/" + caseId + "#section-notes";
    }
}
