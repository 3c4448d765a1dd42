package id.pulang.authentication.web;

import id.pulang.authentication.factors.TotpEnrolment;
import id.pulang.pages.codes.QrPicture;
import java.util.Map;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which an authenticator is set up.
 *
 * @param word what has just gone wrong
 * @param action where the first code is sent
 */
record SetUpPage(TotpEnrolment enrolment, LoginMessage word, String action) {

    /**
     * Shows the secret; a passkey in its place is offered where passkeys are good.
     *
     * @param what the key of the text that says what it is for
     */
    ModelAndView view(String what, boolean passkeys) {
        return new ModelAndView(
                "access/setup",
                Map.of(
                        "word",
                        word,
                        "action",
                        action,
                        "what",
                        what,
                        "passkeys",
                        passkeys,
                        "secret",
                        enrolment.text().replaceAll("(.{4})(?!$)", "$1 "),
                        "address",
                        enrolment.address(),
                        "picture",
                        QrPicture.of(enrolment.address())));
    }
}
