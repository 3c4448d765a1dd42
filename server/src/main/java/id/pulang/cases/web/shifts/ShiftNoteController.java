package id.pulang.cases.web.shifts;

import id.pulang.cases.shifts.ShiftNotes;
import id.pulang.identity.endpoints.ForCaseworkers;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes for the next shift: a part of the home page, and the form that adds one. */
@Controller
@RequestMapping("/desk/shift-notes")
@ForCaseworkers
class ShiftNoteController {

    private final ShiftNotes notes;

    ShiftNoteController(ShiftNotes notes) {
        this.notes = notes;
    }

    @GetMapping
    ModelAndView latest() {
        return new ModelAndView("cases/shift-notes", Map.of("notes", notes.latest()));
    }

    @PostMapping
    String write(@RequestParam String words, RedirectAttributes after) {
        boolean kept = notes.write(words);
        after.addFlashAttribute(kept ? "notice" : "problem", kept ? "cases.shift.kept" : "cases.shift.refused");
        return "redirect:/desk";
    }
}
