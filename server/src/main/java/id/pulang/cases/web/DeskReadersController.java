package id.pulang.cases.web;

import id.pulang.access.For;
import id.pulang.access.Role;
import id.pulang.cases.desk.PersonReaders;
import id.pulang.people.PersonId;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who looked at this person's data, to be told to the person. */
@Controller
@For(Role.HEAD_OF_MISSION)
class DeskReadersController {

    private final PersonReaders readers;

    DeskReadersController(PersonReaders readers) {
        this.readers = readers;
    }

    @GetMapping("/desk/people/{person}/readers")
    ModelAndView readers(@PathVariable UUID person) {
        return new ModelAndView("cases/readers", Map.of("shown", readers.of(new PersonId(person))));
    }
}
