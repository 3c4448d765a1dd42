package id.pulang.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A corridor between two states that do not exist, in a language that does not either. */
public final class InventedPack {

    private static final Map<String, String> FILES = Map.of(
            "pack.yaml",
            """
            code: xa-xb
            name: {xx: "Fridonia", en: "Freedonia from Sylvania"}
            languages: [xx, en]
            sending: {state: XA, name: {xx: "Fridonia", en: "Freedonia"}, zone: Etc/UTC}
            host: {state: XB, name: {xx: "Silvania", en: "Sylvania"}, zone: Asia/Tokyo}
            transit: []
            ageOfMajority:
              years: 19
              source: {xx: "Buku 1", en: "Book 1"}
            """,
            "gates.yaml",
            """
            blocks: {xx: "parau", en: "the boat"}
            override:
              requestedBy: [CONSULAR_OFFICER]
              longestDays: 7
            gates:
              - code: return_choice
                name: {xx: "Pilia", en: "Choice"}
                question: {xx: "Pilia?", en: "What do they choose?"}
                keptBy: clearances
                openedBy: [CONSULAR_OFFICER]
                confirmedBy: PERSON
                fourEyes: false
                override: []
                waitingFor: {xx: "uran", en: "the person"}
                evidence: {number: NONE, date: REQUIRED}
                words:
                  wants_to_return: {means: MET, xx: "mau", en: "wants to return"}
                source: {xx: "Buku 2", en: "Book 2"}
              - code: fit_to_travel
                name: {xx: "Laik", en: "Fit"}
                question: {xx: "Laik?", en: "Is this person fit to travel?"}
                after: [return_choice]
                keptBy: assistance
                openedBy: [MEDICAL_OFFICER]
                confirmedBy: DOCTOR
                fourEyes: false
                override: [MEDICAL_OFFICER]
                waitingFor: {xx: "tabib", en: "a doctor"}
                evidence: {number: NONE, date: REQUIRED}
                words:
                  fit: {means: MET, xx: "laik", en: "fit"}
                source: {xx: "Buku 3", en: "Book 3"}
            """,
            "clocks.yaml",
            """
            clocks:
              - code: identity
                from: OPENED
                until: [IDENTITY_VERIFIED]
                within: 72h
                near: 24h
                proposal: true
                source: "Book 4"
            """,
            "agencies.yaml",
            """
            agencies:
              - code: HARBOUR
                openRights: {xx: "Semua", en: "All of them."}
            """,
            "instruments.yaml",
            """
            instruments:
              - code: XA-FORM
                version: "1"
                name: {xx: "Lembar", en: "Sheet"}
            """,
            "gazetteer.csv",
            "code,kind,name,aliases,country,admin1,lat,lon,note\nXB-CAP,city,Sylvania City,Silvania,XB,Capital,1.0,2.0,\n",
            "list-kinds.csv",
            "kind,words\nCUSTODY,gendarmes\n",
            "headings.txt",
            "# Headings of Freedonia.\n");

    private InventedPack() {}

    /** Writes the pack into a folder of packs and returns its own folder. */
    public static Path in(Path folder) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("xa-xb"));
        for (var file : FILES.entrySet()) {
            Files.writeString(pack.resolve(file.getKey()), file.getValue());
        }
        return pack;
    }
}
