"use strict";
// The manager's side of an approval from elsewhere. What is asked, and the answer, are as domain/challenge.py has
// them; the tests hold the two against each other.
(() => {
  const { sha256, hmac, scryptAsync, xchacha20poly1305, decodeQR } = libraries;
  const SUITE = "OCRA-1:HOTP-SHA256-8:QH64";
  const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const LETTERS = { "Æ": "AE", "Œ": "OE", "Ø": "O", "Ł": "L", "Đ": "D", "Ð": "D", "Þ": "TH", "Ħ": "H", "Ŧ": "T" };
  const ISSUING = ["issue", "issue_by_email", "custom_amount", "over_limit"];
  const LONGEST = 30; // characters of a fact
  const PASSPHRASE = 10; // characters at least
  const IDLE = 10 * 60 * 1000; // milliseconds until the key is locked away
  const VALID = 5 * 60 * 1000; // milliseconds for which an answer is worth showing
  const KEPT = "toggle-desk-approver"; // all pages that are files share one storage
  const COST = { N: 2 ** 15, r: 8, p: 1, dkLen: 32 };
  const given = JSON.parse(document.getElementById("words").textContent);
  const bytes = (text) => new TextEncoder().encode(text);
  const hex = (content) => Array.from(content, (each) => each.toString(16).padStart(2, "0")).join("");
  const unhex = (text) => Uint8Array.from(text.match(/../g) || [], (pair) => parseInt(pair, 16));
  const $ = (id) => document.getElementById(id);

  // -- what is asked ------------------------------------------------------------------------------------
  const short = (fact) => [...fact.trim().split(/\s+/u).join(" ")].slice(0, LONGEST).join("").trim();

  function folded(name) {
    const upper = name.normalize("NFKD").toUpperCase().normalize("NFKD");
    const spelt = [...upper].map((letter) => LETTERS[letter] || letter).join("");
    return [...spelt].filter((letter) => /[\p{L}\p{N}]/u.test(letter)).join("");
  }

  function checkLetter(letters) {
    const total = [...letters].reduce((sum, letter, place) => sum + (place + 1) * ALPHABET.indexOf(letter), 0);
    return ALPHABET[total % ALPHABET.length];
  }

  function codeOf(text) {
    let number = BigInt("0x" + hex(sha256(bytes(text)).slice(0, 8)));
    let letters = "";
    for (let place = 0; place < 9; place += 1) {
      letters += ALPHABET[Number(number % 31n)];
      number /= 31n;
    }
    return letters + checkLetter(letters);
  }

  function readCode(typed) {
    const code = typed.replace(/[\s-]/gu, "").toUpperCase();
    const known = code.length === 10 && [...code].every((letter) => ALPHABET.includes(letter));
    return known && code[9] === checkLetter(code.slice(0, 9)) ? code : null;
  }

  function readFacts(typed) {
    const line = typed.trim().split(/\s+/u).join(" ");
    const fields = line.split("|");
    if (fields[0] !== "TD1" || fields.length !== 15) return null;
    let facts;
    try {
      facts = fields.map(decodeURIComponent);
    } catch (_) {
      return null;
    }
    const [, till, site, who, minor, currency, action, limit, limitMinor, today, product, reason, table, day] = facts;
    const whole = [minor, today, limitMinor || "0"].every((number) => /^-?[0-9]{1,12}$/.test(number));
    if (!whole || !/^[A-Z]{3}$/.test(currency)) return null;
    const seen = { site, action, limit, limitMinor, today: Number(today), product, reason, table, day };
    return { till, who, minor: Number(minor), currency, code: codeOf(line), seen };
  }

  function question(told) {
    const facts = ["TD1", folded(told.till), folded(told.who), String(told.minor), told.currency, told.code];
    return hex(sha256(bytes(facts.join("\n"))));
  }

  // Takes any suite of SHA256 and eight digits that wants nothing but a question, so that the standard's own
  // examples can be asked of this very page.
  function ocra(suite, key, asked) {
    const message = new Uint8Array(suite.length + 1 + 128);
    message.set(bytes(suite));
    message.set(asked, suite.length + 1);
    const digest = hmac(sha256, key, message);
    const start = digest[31] & 15;
    const number = new DataView(digest.buffer, digest.byteOffset).getUint32(start) & 0x7fffffff;
    return String(number % 1e8).padStart(8, "0");
  }

  // -- the key ------------------------------------------------------------------------------------------
  function readKey(typed) {
    const letters = typed.replace(/[\s-]/gu, "").toUpperCase().replace(/0/g, "O").replace(/1/g, "I").replace(/8/g, "B");
    if (!/^[A-Z2-7]{56}$/.test(letters)) return null;
    const decoded = (text) => {
      const bits = [...text].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, "0")).join("");
      return Uint8Array.from(bits.match(/.{8}/g), (octet) => parseInt(octet, 2));
    };
    const key = decoded(letters.slice(0, 52));
    const check = hex(sha256(key)).slice(0, 5);
    const told = [...letters.slice(52)].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, "0")).join("");
    return parseInt(told, 2) === parseInt(check, 16) ? key : null;
  }

  const box = async (passphrase, salt, nonce) =>
    xchacha20poly1305(await scryptAsync(bytes(passphrase.normalize("NFKC")), salt, COST), nonce);

  async function keep(key, passphrase) {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const nonce = crypto.getRandomValues(new Uint8Array(24));
    const sealed = (await box(passphrase, salt, nonce)).encrypt(key);
    localStorage.setItem(KEPT, JSON.stringify({ salt: hex(salt), nonce: hex(nonce), sealed: hex(sealed) }));
  }

  async function open(passphrase) {
    const { salt, nonce, sealed } = kept();
    const cipher = await box(passphrase, unhex(salt), unhex(nonce));
    try {
      return cipher.decrypt(unhex(sealed));
    } catch (_) {
      return null;
    }
  }

  function kept() {
    try {
      return JSON.parse(localStorage.getItem(KEPT));
    } catch (_) {
      return null; // this browser keeps nothing for files
    }
  }

  function canKeep() {
    try {
      localStorage.setItem(KEPT + "-try", "1");
      localStorage.removeItem(KEPT + "-try");
      return true;
    } catch (_) {
      return false;
    }
  }

  // -- the page -----------------------------------------------------------------------------------------
  let language = "en";
  let key = null;
  let told = null;
  let byPhone = false;
  let idle = 0;
  let fading = 0;

  const say = (name, facts = {}) =>
    (given.words[language][name] || given.words.en[name]).replace(/\{(\w+)\}/g, (_, fact) => facts[fact]);
  const figures = () => (language === "en" ? "en-GB" : language);
  const decimals = (currency) =>
    currency in given.decimals
      ? given.decimals[currency]
      : new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits;

  function money(minor, currency) {
    const digits = decimals(currency);
    const shape = { style: "currency", currency, minimumFractionDigits: digits, maximumFractionDigits: digits };
    return new Intl.NumberFormat(figures(), { ...shape, numberingSystem: "latn", currencyDisplay: "narrowSymbol" })
      .format(minor / 10 ** digits);
  }

  function minorUnits(typed, currency) {
    const digits = decimals(currency);
    const figure = typed.replace(/[٠-٩]/g, (each) => String(each.charCodeAt(0) - 0x660)).replace(/[^0-9.,٫]/g, "");
    const found = /^([0-9]{1,7})(?:[.,٫]([0-9]{1,3}))?$/.exec(figure);
    if (!found || (found[2] || "").length > digits || (found[2] && found[2].length !== digits)) return null;
    return Number(found[1]) * 10 ** digits + Number(found[2] || 0) || null;
  }

  function speak() {
    document.documentElement.lang = language;
    document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
    document.querySelectorAll("[data-say]").forEach((each) => {
      each.textContent = say(each.dataset.say);
    });
    document.title = say("title");
    $("currency").textContent = `(${given.currency})`;
    $("language").value = language;
    show();
  }

  function show() {
    const locked = kept() !== null;
    $("key_form").hidden = key !== null;
    $("unlocked").hidden = key === null;
    $("lead").hidden = key !== null;
    $("key_typed").hidden = locked;
    $("forget").hidden = !locked;
    $("keeping").hidden = !locked && !canKeep();
    $("passphrase_label").textContent = say(locked ? "passphrase" : "passphrase_help");
    $("use_key").textContent = say(locked ? "unlock" : "use_key");
    $("ask_form").hidden = key === null || told !== null;
    $("by_text").setAttribute("aria-selected", String(!byPhone));
    $("by_phone").setAttribute("aria-selected", String(byPhone));
    $("text_way").hidden = byPhone;
    $("phone_way").hidden = !byPhone;
    $("request").hidden = key === null || told === null;
    if (told !== null) showRequest();
  }

  function showRequest() {
    const { seen, currency } = told;
    $("value").textContent = money(told.minor, currency);
    const rows = [["who", told.who], ["till", told.till], ["code", grouped(told.code)]];
    if (seen) {
      const limit = seen.limitMinor ? money(Number(seen.limitMinor), currency) : "";
      const action = purpose(seen.action);
      const day = new Date(seen.day);
      const date = isNaN(day) ? seen.day : day.toLocaleDateString(figures(), { dateStyle: "full", numberingSystem: "latn" });
      rows.splice(2, 1, ["action", action], ["site", seen.site], ["reason", seen.reason], ["table", seen.table],
        ["product", seen.product], ["limit", limit], ["today", seen.today ? money(seen.today, currency) : ""],
        ["day", date], ["code", grouped(told.code)]);
    }
    $("facts").replaceChildren(...rows.filter(([, fact]) => fact).flatMap(([name, fact]) => {
      const [label, value] = [document.createElement("dt"), document.createElement("dd")];
      label.textContent = say(name);
      value.textContent = fact;
      value.dir = "auto";
      value.id = `fact_${name}`;
      return [label, value];
    }));
    $("unseen").hidden = Boolean(seen);
    $("allow").textContent = say("allow", { amount: money(told.minor, currency) });
  }

  function purpose(action) {
    if (ISSUING.includes(action)) return "";
    const known = `action_${action}` in given.words.en;
    return known ? say(`action_${action}`, { name: told.who }) : action;
  }

  const grouped = (code) => `${code.slice(0, 3)} ${code.slice(3, 6)} ${code.slice(6)}`;

  function notice(where, name, facts) {
    $(where).textContent = name ? say(name, facts) : "";
  }

  function forgetRequest() {
    clearTimeout(fading);
    told = null;
    for (const field of ["text", "who", "till", "amount", "code"]) $(field).value = "";
    $("answer").textContent = "";
    $("answered").hidden = true;
    $("allow").hidden = false;
    notice("ask_notice", "");
  }

  function lock() {
    if (key) key.fill(0);
    key = null;
    forgetRequest();
    show();
  }

  function stirred() {
    clearTimeout(idle);
    idle = setTimeout(lock, IDLE);
  }

  async function useKey() {
    const passphrase = $("passphrase").value;
    const locked = kept() !== null;
    const found = locked ? null : readKey($("key").value);
    if (!locked && found === null) return notice("key_notice", "key_bad");
    if (!locked && passphrase && [...passphrase].length < PASSPHRASE) return notice("key_notice", "passphrase_short");
    $("use_key").disabled = true;
    $("use_key").textContent = say("busy");
    notice("key_notice", "");
    try {
      if (locked) key = await open(passphrase);
      else {
        if (passphrase) await keep(found, passphrase);
        key = found;
      }
    } finally {
      $("use_key").disabled = false;
    }
    if (key === null) notice("key_notice", "unlock_wrong");
    else {
      $("key").value = "";
      stirred();
    }
    $("passphrase").value = "";
    show();
    if (key !== null) $(byPhone ? "who" : "text").focus();
  }

  function readRequest() {
    if (!byPhone) {
      const facts = readFacts($("text").value);
      if (facts === null) return notice("ask_notice", "text_bad");
      return ask(facts);
    }
    const [who, till, typed] = [short($("who").value), short($("till").value), $("code").value];
    const minor = minorUnits($("amount").value, given.currency);
    if (!who || !till || !typed.trim()) return notice("ask_notice", "missing");
    if (minor === null) return notice("ask_notice", "amount_bad");
    const code = readCode(typed);
    if (code === null) return notice("ask_notice", "code_bad");
    return ask({ till, who, minor, currency: given.currency, code, seen: null });
  }

  function ask(facts) {
    forgetRequest();
    told = facts;
    show();
    $("allow").focus();
  }

  function allow() {
    const digits = ocra(SUITE, key, unhex(question(told)));
    $("answer").textContent = `${digits.slice(0, 4)} ${digits.slice(4)}`;
    $("answer").setAttribute("aria-label", [...digits].join(" "));
    $("answered").hidden = false;
    $("allow").hidden = true;
    $("again").scrollIntoView({ block: "end" });
    fading = setTimeout(() => { forgetRequest(); show(); }, VALID);
  }

  async function photographed(input, field, where) {
    const [file] = input.files;
    input.value = "";
    if (!file) return;
    notice(where, "");
    try {
      $(field).value = await textIn(file);
    } catch (_) {
      notice(where, "photo_bad");
    }
  }

  async function textIn(file) {
    const picture = await createImageBitmap(file);
    let problem;
    for (const most of [1000, 640, 1600]) {
      const scale = Math.min(1, most / Math.max(picture.width, picture.height));
      const canvas = document.createElement("canvas");
      canvas.width = Math.round(picture.width * scale);
      canvas.height = Math.round(picture.height * scale);
      const brush = canvas.getContext("2d");
      brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
      try {
        return decodeQR(brush.getImageData(0, 0, canvas.width, canvas.height));
      } catch (error) {
        problem = error;
      }
    }
    throw problem;
  }

  function submitted(form, work) {
    $(form).addEventListener("submit", (event) => {
      event.preventDefault();
      work();
    });
  }

  for (const [code, name] of Object.entries(given.languages)) {
    const option = document.createElement("option");
    [option.value, option.textContent, option.lang] = [code, name, code];
    $("language").append(option);
  }
  $("language").addEventListener("change", () => { language = $("language").value; speak(); });
  submitted("key_form", useKey);
  submitted("ask_form", readRequest);
  $("forget").addEventListener("click", () => { localStorage.removeItem(KEPT); notice("key_notice", ""); show(); });
  $("lock").addEventListener("click", lock);
  $("by_text").addEventListener("click", () => { byPhone = false; notice("ask_notice", ""); show(); });
  $("by_phone").addEventListener("click", () => { byPhone = true; notice("ask_notice", ""); show(); });
  $("allow").addEventListener("click", allow);
  $("again").addEventListener("click", () => { forgetRequest(); show(); });
  $("photo").addEventListener("change", () => photographed($("photo"), "text", "ask_notice"));
  $("key_photo").addEventListener("change", () => photographed($("key_photo"), "key", "key_notice"));
  for (const gesture of ["pointerdown", "keydown"]) document.addEventListener(gesture, stirred);
  const wanted = (navigator.languages || []).map((each) => each.slice(0, 2)).find((each) => each in given.words);
  language = wanted || given.language;
  window.answerTo = ocra;
  speak();
})();
