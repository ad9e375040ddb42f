package replaydesk.events.value;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * E-mail address that every mail server accepts (RFC 5321). The local part is ASCII without quotes, since few servers
 * support SMTPUTF8. The domain is in its ASCII form (IDNA).
 */
public record MailAddress(String local, String domain) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?[0-9]+");

    /** Returns the address in the text, without the white space around it; empty when the text is no such address. */
    public static Optional<MailAddress> of(String text) {
        var address = text.strip();
        int at = address.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || address.length() > LONGEST
                || !LOCAL.matcher(address.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return domain(address.substring(at + 1)).map(domain -> new MailAddress(address.substring(0, at), domain))
                .filter(known -> known.toString().length() <= LONGEST);
    }

    private static Optional<String> domain(String text) {
        try {
            var ascii = IDN.toASCII(text, IDN.ALLOW_UNASSIGNED | IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return ascii.isEmpty() || ascii.endsWith(".") || NUMBER.matcher(ascii).matches() ? Optional.empty()
                    : Optional.of(ascii);
        } catch (RuntimeException notADomain) { // IDN has more than one way to say so
            return Optional.empty();
        }
    }

    /**
     * Returns one form for all ways to write the same mailbox. The local part is in lower case, since no server
     * distinguishes local parts by case.
     */
    public String normalised() {
        return local.toLowerCase(Locale.ROOT) + "@" + domain;
    }

    @Override
    public String toString() {
        return local + "@" + domain;
    }
}
