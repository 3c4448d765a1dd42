package id.pulang.registration.web;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.registration.SeenDanger;
import id.pulang.registration.SeenHealth;
import id.pulang.registration.queue.OwnWords;
import id.pulang.registration.queue.Queue;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The kiosk at which people take a number themselves, and the screen that shows the numbers. */
@Controller
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER})
class DeskKioskController {

    private static final String KIOSK = DeskQueueController.PATH + "/kiosk";
    private static final String SCREEN = DeskQueueController.PATH + "/screen";

    private final Queue queue;

    DeskKioskController(Queue queue) {
        this.queue = queue;
    }

    /** Makes this device a kiosk or a screen until it is logged out. */
    @PostMapping(DeskQueueController.PATH + "/devices")
    String become(@RequestParam(defaultValue = "") String device, HttpSession session, RedirectAttributes next) {
        String path = DeskQueueController.PATH + "/" + device;
        if (!path.equals(KIOSK) && !path.equals(SCREEN)) {
            next.addFlashAttribute("problem", "registration.devices.none");
            return "redirect:" + DeskQueueController.PATH;
        }
        PublicDevice.bind(session, path);
        return "redirect:" + path;
    }

    @GetMapping(KIOSK)
    ModelAndView kiosk() {
        return new ModelAndView("registration/kiosk");
    }

    @PostMapping(KIOSK + "/number")
    String take(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String languages,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int people,
            @RequestParam(defaultValue = "") String danger,
            @RequestParam(defaultValue = "") String health,
            RedirectAttributes next) {
        var told = new OwnWords(name, languages, words, SeenDanger.named(danger), SeenHealth.named(health));
        next.addFlashAttribute("number", queue.take(people, told).number());
        return "redirect:" + KIOSK;
    }

    @GetMapping(SCREEN)
    ModelAndView screen() {
        return new ModelAndView("registration/screen", Map.of("calls", queue.calls()));
    }

    @GetMapping(SCREEN + "/numbers")
    ModelAndView numbers() {
        return new ModelAndView("registration/calls", Map.of("calls", queue.calls()));
    }
}
