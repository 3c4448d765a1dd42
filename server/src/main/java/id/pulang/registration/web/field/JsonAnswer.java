package id.pulang.registration.web.field;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a field page is answered: JSON, whatever the client says that it takes. */
final class JsonAnswer {

    private JsonAnswer() {}

    static <T> ResponseEntity<T> ok(T body) {
        return of(HttpStatus.OK, body);
    }

    static <T> ResponseEntity<T> of(HttpStatus status, T body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
