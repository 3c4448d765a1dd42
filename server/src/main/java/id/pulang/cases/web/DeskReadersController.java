package id.pulang.cases.web;

import id.pulang.audit.readers.Alarms;
import id.pulang.cases.desk.PersonReaders;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.people.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who looked at this person's data, to be told to the person; and what looks unusual. */
@Controller
@For(Role.HEAD_OF_MISSION)
class DeskReadersController {

    private final PersonReaders readers;
    private final Alarms alarms;

    DeskReadersController(PersonReaders readers, Alarms alarms) {
        this.readers = readers;
        this.alarms = alarms;
    }

    @GetMapping("/desk/people/{person}/readers")
    ModelAndView readers(@PathVariable UUID person) {
        return new ModelAndView("cases/readers", Map.of("shown", readers.of(new PersonId(person))));
    }

    @PostMapping("/desk/people/{person}/watch")
    String watch(@PathVariable UUID person, RedirectAttributes next) {
        readers.watch(new PersonId(person));
        next.addFlashAttribute("notice", "cases.alarms.watched");
        return "redirect:/desk/people/" + person + "/readers";
    }

    @PostMapping("/desk/people/{person}/unwatch")
    @Fresh
    String unwatch(@PathVariable UUID person, RedirectAttributes next) {
        boolean taken = readers.unwatch(new PersonId(person));
        next.addFlashAttribute(
                taken ? "notice" : "problem", taken ? "cases.alarms.unwatched" : "cases.alarms.not-watched");
        return "redirect:/desk/people/" + person + "/readers";
    }

    @GetMapping("/desk/alarms")
    ModelAndView alarms(@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable Instant after) {
        return new ModelAndView(
                "cases/alarms",
                Map.of("alarms", after == null ? alarms.latest() : alarms.after(after), "narrowed", after != null));
    }
}
