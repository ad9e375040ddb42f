package replaydesk.notification.evolution;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The state that notification holds of a case: where its contact data is in the log, and in which language to write to
 * the requester. The contact data itself is read from the log when a mail is written.
 *
 * @param registered offset of the registration; null before it
 * @param completed  offset of the latest completion of the requester's data; null when there is none
 * @param recipient  the requester's pseudonymous id; null when there is no requester (R7)
 * @param preferred  the requester's language, BCP 47; null when unknown
 * @param language   the language of the case, BCP 47, as last classified, else as registered; null when unknown
 * @param importing  true while a history is being imported, of which nobody is notified
 * @param asked      number of notices that events of the case have asked for
 * @param told       number of notices whose outcome is in the log
 * @param questions  where the latest information requests and times of work are in the log, so that later mails repeat
 *                   what was asked and said
 * @param others     what mails to others than the requester need
 */
public record NotificationCase(Long registered, Long completed, String recipient, String preferred, String language,
        boolean importing, int asked, int told, List<Question> questions, Others others) {

    public static final NotificationCase NEW =
            new NotificationCase(null, null, null, null, null, false, 0, 0, List.of(), Others.NONE);

    private static final int MOST_QUESTIONS = 20;

    /**
     * An information request, or work that has a time.
     *
     * @param offset offset of the event that asked last
     */
    public record Question(UUID request, long offset) {
    }

    public NotificationCase {
        questions = questions == null ? List.of() : List.copyOf(questions);
        others = others == null ? Others.NONE : others;
    }

    NotificationCase written(String in) {
        return new NotificationCase(registered, completed, recipient, preferred, in, importing, asked, told, questions,
                others);
    }

    NotificationCase imported() {
        return new NotificationCase(registered, completed, recipient, preferred, language, false, asked, told,
                questions, others);
    }

    NotificationCase moreAsked(int more) {
        return more == 0 ? this
                : new NotificationCase(registered, completed, recipient, preferred, language, importing, asked + more,
                        told, questions, others);
    }

    NotificationCase with(Others now) {
        return now == others ? this
                : new NotificationCase(registered, completed, recipient, preferred, language, importing, asked, told,
                        questions, now);
    }

    NotificationCase oneMoreTold() {
        return new NotificationCase(registered, completed, recipient, preferred, language, importing, asked, told + 1,
                questions, others);
    }

    NotificationCase asks(UUID request, long offset) {
        var all = Stream.concat(questions.stream().filter(question -> !question.request().equals(request)),
                Stream.of(new Question(request, offset))).toList();
        return new NotificationCase(registered, completed, recipient, preferred, language, importing, asked, told,
                all.subList(Math.max(0, all.size() - MOST_QUESTIONS), all.size()), others);
    }

    /** Returns the offset of the event that asked this last; null when it is not known. */
    public Long asking(UUID request) {
        return questions.stream().filter(question -> question.request().equals(request)).map(Question::offset)
                .findFirst().orElse(null);
    }
}
