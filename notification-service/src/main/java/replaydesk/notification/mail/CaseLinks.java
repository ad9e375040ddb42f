package replaydesk.notification.mail;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses of cases, for people who log in. */
@Singleton
final class CaseLinks {

    private final String publicUrl;

    CaseLinks(
            @ConfigProperty(name = "replaydesk.public-url", defaultValue = "http://localhost:8080") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    String address(String number) {
        return publicUrl + "/api/v1/cases/" + number;
    }
}
