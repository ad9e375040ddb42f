package replaydesk.events.value;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as every mail server takes it (RFC 5321): an ASCII local part without quotes, since few servers speak
 * SMTPUTF8, and the domain in its ASCII form (IDNA).
 */
public record MailAddress(String local, String domain) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?[0-9]+");

    /** The address that the text writes, white space around it left out; empty when no mail server takes it. */
    public static Optional<MailAddress> of(String text) {
        var address = text.strip();
        int at = address.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || address.length() > LONGEST || !LOCAL.matcher(address.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return domain(address.substring(at + 1)).map(domain -> new MailAddress(address.substring(0, at), domain))
                .filter(known -> known.toString().length() <= LONGEST);
    }

    private static Optional<String> domain(String text) {
        try {
            var ascii = IDN.toASCII(text, IDN.ALLOW_UNASSIGNED | IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return ascii.isEmpty() || ascii.endsWith(".") || NUMBER.matcher(ascii).matches() ? Optional.empty() : Optional.of(ascii);
        } catch (RuntimeException notADomain) { // IDN has more than one way to say so
            return Optional.empty();
        }
    }

    /** The same for every way to write the same mailbox; no server tells local parts apart by their case. */
    public String normalised() {
        return local.toLowerCase(Locale.ROOT) + "@" + domain;
    }

    @Override
    public String toString() {
        return local + "@" + domain;
    }
}
