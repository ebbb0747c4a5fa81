package dev.copydesk.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which addresses may be contacted. A file comes from anywhere, so what stands in it must not make
 * her machine call itself or its neighbours: only http and https, and only hosts all of whose
 * addresses are public. Asked anew for each hop of a redirect.
 */
public interface Reach {

  /** Why {@code address} is not contacted; empty where it may be. */
  Optional<Answer.None> refusal(URI address);

  /** What no address may be, wherever its host lies. */
  static Optional<Answer.None> refusedForm(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!Set.of("http", "https").contains(scheme)) {
      return refused("Only http and https addresses are contacted.");
    }
    if (address.getHost() == null) {
      return refused("The address names no server.");
    }
    return address.getRawUserInfo() == null
        ? Optional.empty()
        : refused("The address holds a name or password; it is not contacted.");
  }

  /** Not to be contacted, whether there is a network or not. */
  static Optional<Answer.None> refused(String reason) {
    return Optional.of(new Answer.NoAnswer(reason));
  }

  /** Whether a machine on the public internet may have this address. */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return switch (address) {
      case Inet4Address four -> isPublic(bytes[0] & 0xFF, bytes[1] & 0xFF, bytes[2] & 0xFF);
      case Inet6Address six -> isPublicSix(bytes);
      default -> false;
    };
  }

  /** IPv4: not "this network", shared, protocol, test, benchmark or reserved space (RFC 6890). */
  private static boolean isPublic(int first, int second, int third) {
    boolean isShared = first == 100 && second >= 64 && second < 128;
    boolean isProtocol = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean isBench = first == 198 && (second == 18 || second == 19);
    boolean isTest =
        (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113);
    return first != 0
        && first != 10
        && first != 127
        && first < 224
        && !isShared
        && !isProtocol
        && !isBench
        && !isTest;
  }

  /** IPv6: global unicast (2000::/3) only, and none of it that carries an IPv4 address inside. */
  private static boolean isPublicSix(byte[] bytes) {
    int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    int second = (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
    boolean isTunnel = first == 0x2002 || (first == 0x2001 && second == 0);
    boolean isDocumentation = first == 0x2001 && second == 0x0db8;
    return (first & 0xE000) == 0x2000 && !isTunnel && !isDocumentation;
  }
}
