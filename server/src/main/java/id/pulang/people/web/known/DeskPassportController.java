package id.pulang.people.web.known;

import id.pulang.identity.endpoints.ForCaseReaders;
import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.pages.Lookups;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the photograph of a passport or card and gives its machine-readable lines into the field for them. */
@Controller
@RequestMapping("/desk/people/mrz")
@ForCaseReaders
class DeskPassportController {

    private final PassportPictures pictures;
    private final Clock clock;

    DeskPassportController(PassportPictures pictures, Clock clock) {
        this.pictures = pictures;
        this.clock = clock;
    }

    /** Answers with the field, filled; the page asks then whether its bearer is known. */
    @PostMapping(headers = "HX-Request")
    @OnlyAsks
    ModelAndView part(@RequestParam MultipartFile picture, HttpServletResponse answer) {
        answer.setHeader("HX-Trigger-After-Settle", "zone-read");
        return new ModelAndView("people/zone-lines", Map.of("lines", pictures.read(picture::getBytes)));
    }

    /** Takes it as a form and leads to the question with the field filled. */
    @PostMapping(headers = "!HX-Request")
    @OnlyAsks
    String look(@RequestParam MultipartFile picture, HttpSession session, RedirectAttributes next) {
        ZoneLines lines = pictures.read(picture::getBytes);
        next.addFlashAttribute("notice", lines.told());
        var typed = new KnownForm("", "", "", lines.text());
        return "redirect:/desk/people/known?search=" + Lookups.of(session).keep(typed.fields(), clock.instant());
    }
}
