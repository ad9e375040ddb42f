package replaydesk.stack.mail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** The last {@value #CAPACITY} mails, in memory. Older ones are forgotten. */
public final class Inbox {
    public static final int CAPACITY = 1_000;

    private final Deque<CaughtMail> mails = new ArrayDeque<>();
    private long lastId;

    /** Adds the mail that {@code withId} creates from the next id. */
    synchronized void add(LongFunction<CaughtMail> withId) {
        mails.addFirst(withId.apply(++lastId));
        if (mails.size() > CAPACITY) {
            mails.removeLast();
        }
    }

    /** The mails, newest first. */
    public synchronized List<CaughtMail> all() {
        return Collections.unmodifiableList(new ArrayList<>(mails));
    }

    public synchronized Optional<CaughtMail> find(long id) {
        return mails.stream().filter(mail -> mail.id() == id).findFirst();
    }

    public synchronized void clear() {
        mails.clear();
    }
}
