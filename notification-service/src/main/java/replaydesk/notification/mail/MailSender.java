package replaydesk.notification.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.value.MailAddress;
import replaydesk.events.value.Requester;
import replaydesk.kit.referencelog.ReferenceLog;
import replaydesk.kit.stage.RecordPosition;
import replaydesk.notification.attempt.Result;
import replaydesk.notification.delivery.Delivery;
import replaydesk.notification.delivery.DeliveryConfig;

/** Writes one mail and passes it to the mail server. */
@Singleton
public class MailSender {

    private final ReactiveMailer mailer;
    private final Templates templates;
    private final RequesterLinks links;
    private final CaseLinks cases;
    private final ReferenceLog reference;
    private final DeliveryConfig config;
    private final Clock clock;

    MailSender(ReactiveMailer mailer, Templates templates, RequesterLinks links, CaseLinks cases,
            ReferenceLog reference, DeliveryConfig config, Clock clock) {
        this.mailer = mailer;
        this.templates = templates;
        this.links = links;
        this.cases = cases;
        this.reference = reference;
        this.config = config;
        this.clock = clock;
    }

    /** Returns the positions of all events that the mail is written from. */
    static Stream<RecordPosition> sources(Delivery delivery) {
        return Stream.of(delivery.offset(), delivery.registered(), delivery.completed(), delivery.quoted())
                .filter(Objects::nonNull).map(offset -> new RecordPosition(delivery.partition(), offset));
    }

    /** Sends the mail and returns the result. Failures of any kind are results, too. */
    Uni<Result> deliver(Delivery delivery, Map<RecordPosition, CaseEvent> payloads) {
        return Uni.createFrom().deferred(() -> attempt(delivery, payloads))
                .onFailure().recoverWithItem(failure -> MailFailures.result(failure));
    }

    private Uni<Result> attempt(Delivery delivery, Map<RecordPosition, CaseEvent> payloads) {
        if (delivery.late() || delivery.recordedAt().isBefore(clock.instant().minus(config.oldest()))) {
            return Uni.createFrom().item(new Result.TooOld());
        }
        if (delivery.withdrawn()) {
            return Uni.createFrom().item(new Result.Withdrawn());
        }
        var event = payloads.get(new RecordPosition(delivery.partition(), delivery.offset()));
        if (!(payloads.get(
                new RecordPosition(delivery.partition(), delivery.registered())) instanceof CaseRegistered registered)
                || event == null) {
            return Uni.createFrom().item(new Result.Failed("The log's events could not be read"));
        }
        var requester = requester(registered, delivery.completed() == null ? null
                : payloads.get(new RecordPosition(delivery.partition(), delivery.completed())));
        var quoted = delivery.quoted() == null ? null
                : payloads.get(new RecordPosition(delivery.partition(), delivery.quoted()));
        return letter(delivery, new Sources(event, quoted, registered, requester))
                .map(letter -> send(delivery, letter))
                .orElseGet(() -> Uni.createFrom().item(new Result.Unaddressed()));
    }

    /** Returns the letter; empty if whom it is for has no address. */
    private Optional<Letter> letter(Delivery delivery, Sources from) {
        return switch (delivery.notice().audience()) {
            case REQUESTER -> Optional.ofNullable(from.requester().email()).filter(email -> !email.isBlank())
                    .map(email -> new Letter(List.of(email), delivery.language(), MailContentMapper.of(from.event(),
                            from.quoted(), from.registered(), from.requester(), delivery.language(), links)));
            case STAFF -> StaffLetters.of(delivery, from, reference.known(), cases.address(from.registered().number()));
            case VENDOR -> VendorLetters.of(delivery, from, reference.known());
        };
    }

    private Uni<Result> send(Delivery delivery, Letter letter) {
        var addresses = letter.to().stream().flatMap(email -> MailAddress.of(email).stream())
                .map(MailAddress::toString).toList();
        return addresses.isEmpty()
                ? Uni.createFrom().item(new Result.Refused("No mail server takes the recipient's address"))
                : mailer.send(mail(delivery, addresses, letter)).ifNoItem().after(config.patience()).fail()
                        .replaceWith(new Result.Sent(letter.language().tag()));
    }

    /**
     * Writes the mail. A repeat has the same Message-ID. {@code Auto-Submitted} keeps machines from answering (RFC
     * 3834).
     */
    private Mail mail(Delivery delivery, List<String> addresses, Letter letter) {
        var written = templates.write(delivery.notice(), letter.language(), letter.content());
        return new Mail().setTo(addresses).setSubject(written.subject()).setText(written.text())
                .addHeader("Subject", EncodedWords.of(written.subject()))
                .addHeader("Message-ID", "<" + delivery.id() + "@replaydesk>")
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("Content-Language", letter.language().tag());
    }

    /** Returns the requester as last completed, with the data that only the registration has. */
    private static Requester requester(CaseRegistered registered, CaseEvent completion) {
        var first = registered.requester();
        if (!(completion instanceof RegistrationCompleted completed) || completed.requester() == null) {
            return first == null ? new Requester(null, false, null, null, null, null) : first;
        }
        var now = completed.requester();
        var before = Optional.ofNullable(first);
        return new Requester(now.id(), now.internal(),
                now.name() == null ? before.map(Requester::name).orElse(null) : now.name(),
                now.email() == null ? before.map(Requester::email).orElse(null) : now.email(),
                now.phone() == null ? before.map(Requester::phone).orElse(null) : now.phone(), null);
    }
}
