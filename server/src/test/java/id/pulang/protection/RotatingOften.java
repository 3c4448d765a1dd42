package id.pulang.protection;

import java.io.IOException;
import java.nio.file.Path;

/** Another process that rotates the same keysets some times. */
final class RotatingOften {

    static final int TIMES = 20;

    private RotatingOften() {}

    public static void main(String[] arguments) throws IOException {
        System.out.write('.');
        System.out.flush();
        for (int time = 0; time < TIMES; time++) {
            KeyRotation.rotate(Path.of(arguments[0]), "");
        }
    }
}
