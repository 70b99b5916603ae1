# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Networks for guests (guests.py): each function makes one of a healthy Lab and returns the truth."""
import faults
from guests import CLOUD, HTTP_PORT, LOGIN, OTHER, OWN, SECOND, SECURE, WEB, redirect
from sites import OtherSite
from truths import caused, healthy, one_of, undetermined, undetermined_with

# How real gear redirects: addresses as its documentation or its own code has them, with made-up values.
GEAR = {
    "Cisco Meraki": "/splash/login?mauth=MMNbR8Pn&continue_url=http%3A%2F%2F{host}%2F&base_grant_url=x&user_continue_url=x&node_id=1&node_mac=aa:bb&gateway_id=1&client_ip=10.1.2.3&client_mac=00:11",
    "Cisco WLC": "/fs/customwebauth/login.html?switch_url=https://192.0.2.1/login.html&ap_mac=00:11&client_mac=00:22&wlan=guest&redirect={host}/",
    "Aruba": "/cgi-bin/login?cmd=login&mac=00:11&ip=10.1.2.3&essid=guest&apname=ap1&vcname=x&switchip=10.1.2.1&url=http%3A%2F%2F{host}",
    "Ruckus": "/wispr?nbiIP=10.1.2.1&client_mac=ENC1&uip=ENC2&mac=aa&ssid=guest&reason=Un-Auth-Captive&proxy=0&vlan=20&wlan=1&startUrl=x",
    "Ubiquiti UniFi": "/guest/s/default/?ap=00:11&id=00:22&t=1712345678&url=http://{host}%2F&ssid=guest",
    "Fortinet FortiGate": "/fgtauth?0a1b2c3d4e5f6789",
    "MikroTik": "/login?dst=http%3A%2F%2F{host}%2F&link-login-only=x&link-orig=x&mac=00-11&identity=router&chap-id=1",
}


def state(word, seconds=4.0, **more):
    """What the report must say of the portal, and how long looking for it may take."""
    return {"portal": {"state": word, "seconds": seconds} | more}


OPEN = state("open", 1.0)
PENDING = state("login-needed")


def needed(**more):
    return caused("portal.login-needed", **(PENDING | more))


# --- a login is pending ----------------------------------------------------------------------------------------------

def login_pending(lab):
    guests = lab.guests
    gear = lab.dice.choice(sorted(GEAR))
    guests.hold(redirect(guests.login_page(GEAR[gear]), lab.dice.choice((302, 303, 307)), body="<html>moved</html>"),
                secure=lab.dice.choice(("drop", "reject")))
    return needed(portal=PENDING["portal"] | {"gear": gear})


def login_pending_answers_tls(lab):
    """Encrypted pages are answered by the gateway, with a certificate of its own."""
    guests = lab.guests
    guests.hold(redirect(guests.login_page()), secure="answer")
    return needed()


def login_pending_in_the_cloud(lab):
    """The login page is somebody's outside, and let through."""
    guests = lab.guests
    guests.serve(lab.isp, CLOUD, {guests.cloud: {"body": LOGIN}})
    guests.hold(redirect(f"http://{guests.cloud}/guest?client_mac=00:11&ap_mac=00:22&login_url=http://x/&continue_url={{host}}"),
                walled=(CLOUD,), udp=lab.dice.choice(("drop", "pass")))
    return needed()


def status_511(lab):
    lab.guests.hold({"status": 511, "body": LOGIN})
    return needed()


def script(lab):
    lab.guests.hold({"body": "<html><body><script>" + lab.dice.choice(
        ("window.location='{0}';", "location.replace(\"{0}\")", "top.location.href = \"{0}\";", "document.location=\"{0}\"")
    ).format(lab.guests.login_page("/start?u=1")) + "</script></body></html>"})
    return needed()


def fortigate(lab):
    """200 and a script, as FortiGate answers."""
    page = lab.guests.login_page("/fgtauth?0123456789abcdef")
    lab.guests.hold({"body": f'<html><body><script language="JavaScript">window.location="{page}";</script></body></html>'})
    return needed(portal=PENDING["portal"] | {"gear": "Fortinet FortiGate"})


def meta_refresh(lab):
    page = lab.guests.login_page()
    lab.guests.hold(lab.dice.choice((
        {"body": f'<html><head><META HTTP-EQUIV="Refresh" CONTENT="0; URL={page}"></head></html>'},
        {"body": f"<html><head><meta content='1;url={page}' http-equiv=refresh></head><body>Wait</body></html>"},
        {"headers": {"Refresh": f"0; url={page}"}, "body": "<html></html>"})))
    return needed()


def wispr(lab):
    page = lab.guests.login_page("/logon")
    message = ("<?xml version=\"1.0\"?><WISPAccessGatewayParam><Redirect><MessageType>100</MessageType><ResponseCode>0</ResponseCode>"
               f"<AccessProcedure>1.0</AccessProcedure><LoginURL>{page}</LoginURL></Redirect></WISPAccessGatewayParam>")
    lab.guests.hold(lab.dice.choice((redirect(page, body=f"<html><!--{message}--></html>"), {"body": f"<html><!--{message}--></html>"})))
    return needed()


def page_in_place(lab):
    """The login page itself, or one that holds it, instead of any page."""
    page = lab.guests.login_page()
    lab.guests.hold(lab.dice.choice((
        {"body": LOGIN}, {"body": f"<html><frameset><frame src='{page}'></frameset></html>"},
        {"body": f"<html><body onload='document.forms[0].submit()'><form action='{page}'><input type=hidden name=a></form></body></html>"})))
    return needed()


def names_only(lab):
    """Every name leads to the gateway, which answers itself; nothing else leaves."""
    guests = lab.guests
    guests.hold({"body": LOGIN})
    guests.serve(lab.gateway, lab.gateway_inside, {"*": redirect(guests.login_page())})
    lab.use_resolver({"*": lab.gateway_inside})
    return needed()


def walled_garden(lab):
    """The well-known pages pass before the login; our own endpoint does not."""
    guests = lab.guests
    guests.hold(redirect(guests.login_page()), walled=(WEB,), secure=lab.dice.choice(("drop", "reject", "pass")))
    return needed()


def walled_garden_whole(lab):
    """All well-known pages pass, the encrypted one as well; whatever else is asked in plain HTTP is redirected."""
    guests = lab.guests
    guests.hold(redirect(guests.login_page()), walled=(WEB, SECOND, SECURE))
    return needed()


def loop(lab):
    guests = lab.guests
    guests.hold(redirect(guests.login_page("/a?continue_url=http://{host}/")),
                pages=({"path": "/a", **redirect(guests.login_page("/b?continue_url=x"))},
                       {"path": "/b", **redirect(guests.login_page("/a?continue_url=http://{host}/"))}))
    return caused("portal.loop", **state("loop"))


def lapsed(lab):
    guests = lab.guests
    guests.hold(redirect(guests.login_page("/login?error=session_expired&mac=00:11")))
    return caused("portal.expired", **state("expired"))


def two_stages(lab):
    """After the first of two steps plain pages pass, and nothing else."""
    guests = lab.guests
    guests.hold(redirect(guests.login_page("/plans")), walled=(WEB, SECOND, OWN), secure=lab.dice.choice(("drop", "reject")))
    return caused("portal.partial", **state("partial"))


def provider_missing(lab):
    """The only way to log in is somebody else's account, whose pages are not let through."""
    guests = lab.guests
    link = f"https://{guests.cloud}/dialog/oauth?client_id=1&redirect_uri=x"
    guests.hold(redirect(guests.login_page()), login=f"<html><body><h1>Welcome</h1><a href='{link}'>Log in with your account</a></body></html>")
    return caused("portal.login-unreachable", **PENDING)


def provider_missing_behind_the_portal(lab):
    """The portal sends on to it by itself."""
    guests = lab.guests
    guests.hold(redirect(guests.login_page("/start")), pages=({"path": "/start", **redirect(f"https://{guests.cloud}/o/oauth2/auth?x=1")},))
    return caused("portal.login-unreachable", **PENDING)


def provider_let_through(lab):
    guests = lab.guests
    guests.serve(lab.isp, CLOUD, guests.sites | {guests.cloud: {"body": LOGIN}}, "--certificate", guests.chain(guests.cloud))
    guests.hold(redirect(guests.login_page()), walled=(CLOUD,), secure="reject",
                login=f"<html><body><a href='https://{guests.cloud}/dialog/oauth?x=1'>Log in with your account</a></body></html>")
    return needed()


# --- no login is pending ---------------------------------------------------------------------------------------------

def no_portal(_lab):
    return healthy(**OPEN)


def logged_in(lab):
    login_pending(lab)
    lab.guests.log_in()
    return healthy(**OPEN)


def logged_in_ike_dropped(lab):
    logged_in(lab)
    return faults.ike_dropped(lab) | OPEN


def logged_in_udp_dropped(lab):
    logged_in(lab)
    return faults.all_udp_dropped_but_dns(lab) | OPEN


def logged_in_4500_dropped(lab):
    logged_in(lab)
    return faults.udp4500_dropped_before_known_server(lab) | OPEN


def opennds_pending(lab):
    lab.guests.opennds().start()
    return needed(portal=PENDING["portal"] | {"gear": "openNDS"})


def opennds_logged_in(lab):
    gate = lab.guests.opennds()
    gate.start()
    gate.log_in()
    return healthy(**OPEN)


def opennds_logged_in_udp_dropped(lab):
    opennds_logged_in(lab)
    return faults.all_udp_dropped_but_dns(lab) | OPEN


def statement_says_free(lab):
    """The network states (RFC 8908) that no login is pending, and it is so; IKE is dropped."""
    lab.guests.state({"captive": False, "seconds-remaining": 1800})
    return faults.ike_dropped(lab) | state("open", 1.0, secondsLeft=1800)


def statement_says_captive(lab):
    """All pages pass, but for the network's own statement."""
    guests = lab.guests
    guests.state({"captive": True, "user-portal-url": f"https://{guests.cloud}/in"}, challenge=[])
    faults.all_udp_dropped_but_dns(lab)
    return needed()


def address_changed(lab):
    """Logged in before; then the computer shows itself with another made-up address, and is a stranger."""
    guests = lab.guests
    guests.hold(redirect(guests.login_page()))
    address = "02:" + ":".join(f"{lab.dice.randrange(256):02x}" for _ in range(5))
    lab.client.ip("link set net down", f"link set net address {address}", "link set net up",
                  f"route add default via {lab.gateway_inside}")
    return caused("portal.random-address", **PENDING)


def without_warning():
    """All is well, and the report has nothing of the login page that an earlier look met at the first site."""
    return healthy(portal=OPEN["portal"] | {"login": None, "entrance": None, "gear": None}, absent=[f":{HTTP_PORT}/"])


def moved_on(lab):
    """The client goes to another site, which has no portal, with the login of the first one still pending."""
    lab.other = OtherSite(lab)
    lab.other.go()
    return without_warning()


def back_and_logged_in(lab):
    lab.other.back()
    lab.guests.log_in()
    return without_warning()


# --- rules of a site, as Meraki's dashboard makes them; the dashboard itself is not seen here ------------------------

MERAKI = {"facts": {"network-in-view": {"merakiNat": True}}, "portal": {"state": "open", "gear": "Cisco Meraki"}}


def layer_3_rule(lab):
    lab.gateway.rule("forward", 'iifname "lan" udp dport { 500, 4500 } drop')
    return undetermined("path.ike-blocked", "server.down", "server.banned-us") | MERAKI


def layer_7_rule(lab):
    """VPN is recognised, other UDP on the same ports passes."""
    return faults.ike_inspected_at_isp(lab) | MERAKI


def no_way_out(lab):
    """The VLAN has no translation of addresses, so nothing comes back."""
    lab.gateway.rule("forward", 'iifname "wan" drop')
    return undetermined_with("path.offline")


def server_beside_guests(lab):
    """The server's name leads into the local network, which guests may not enter."""
    lab.gateway.rule("forward", 'iifname "lan" ip daddr { 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 } drop')
    lab.use_resolver(lab.guests.zone | {lab.server_name: "192.168.77.9"})
    return one_of(caused("dns.private-answer"), undetermined_with("path.ike-blocked"))


def clients_isolated(lab):
    lab.gateway.rule("forward", 'iifname "lan" oifname "lan" drop')
    return healthy() | MERAKI


def names_filtered(lab):
    """A filter answers for one of the well-known names; the rest of the internet is as it was."""
    guests = lab.guests
    guests.serve(lab.isp, OTHER, {"*": lab.dice.choice((redirect("http://blocked.example/why"), {"status": 403, "body": "<html>Blocked</html>"},
                                                                {"body": "<html>Blocked by policy</html>"}))})
    lab.use_resolver(guests.zone | {lab.dice.choice((guests.first, guests.second)): OTHER})
    return healthy(**state("intercepted"))


def one_redirected(lab):
    """A filter that redirects one owner's pages."""
    lab.guests.intercept({"*": redirect("http://filter.example/blocked?u={host}")}, WEB)
    return healthy(**state("intercepted"))


def upgraded(lab):
    """A proxy that sends every page to the same one over TLS; our own endpoint it does not know."""
    guests = lab.guests
    guests.intercept({guests.own: guests.sites[guests.own], "*": redirect("https://{host}{path}", lab.dice.choice((301, 302, 307, 308)))})
    return healthy(**state("intercepted"))


def replaced(lab):
    """Other pages in the place of the well-known ones, and yet everything else is let through."""
    guests = lab.guests
    guests.intercept({guests.own: guests.sites[guests.own], "*": {"body": "<html>Buy our paper</html>"}})
    return healthy(**state("intercepted"))


def refused_by_filter(lab):
    guests = lab.guests
    guests.intercept({guests.own: guests.sites[guests.own],
                      "*": {"status": lab.dice.choice((403, 451, 503)), "body": "<html>Not allowed</html>"}})
    return healthy(**state("intercepted"))


def plain_pages_swallowed(lab):
    """Plain HTTP is dropped, the rest passes."""
    lab.gateway.rule("forward", 'oifname "wan" tcp dport 80 drop')
    return healthy(**state("unknown"))


def plain_pages_empty(lab):
    guests = lab.guests
    guests.intercept({"*": {"status": 200, "body": ""}})
    lab.gateway.rule("forward", 'oifname "wan" tcp dport 443 drop')
    return healthy(**state("unknown"))


def always_204(lab):
    lab.guests.intercept({"*": {"status": 204}})
    return healthy(portal={"state": ["unknown", "intercepted"], "seconds": 4.0})


def proxy_wants_sign_in(lab):
    lab.guests.intercept({"*": {"status": 407, "headers": {"Proxy-Authenticate": "Basic realm=x"}, "body": "<html>Sign in</html>"}})
    return healthy(**state("unknown"))


def tls_opened(lab):
    """Encrypted pages are opened on the way."""
    lab.guests.open_tls()
    return healthy(**state("intercepted"), notes=["portal.tls-interception"])


def names_rewritten(lab):
    """Names that do not exist lead somewhere; those that do are right."""
    lab.use_resolver(lab.guests.zone | {"*": OTHER})
    return healthy(**OPEN)


def squid(lab):
    lab.guests.squid()
    return healthy(**state("intercepted"))

