export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/**
 * The scripts ask the command itself, so they never grow old. A candidate that ends in `.`, `=` or `,` is not complete: no
 * space follows it. Where the command has no candidate, the shell completes files.
 */
export const completionScripts: Readonly<Record<Shell, string>> = {
  // Bash cuts words at = and :, so candidates lose what stands before the last of them.
  bash: `# diameter-client: completion for bash. To install it: eval "$(diameter-client completion bash)"
_diameter_client() {
  local line="\${COMP_LINE:0:COMP_POINT}" candidate word head
  local -a words
  read -ra words <<<"$line"
  if [[ "$line" == *[[:space:]] ]]; then words+=(""); fi
  word="\${words[\${#words[@]} - 1]}"
  head="\${word%"\${word##*[=:]}"}"
  COMPREPLY=()
  while IFS= read -r candidate; do
    COMPREPLY+=("\${candidate#"$head"}")
  done < <("\${words[0]}" __complete -- "\${words[@]:1}" 2>/dev/null)
  if [[ \${#COMPREPLY[@]} -eq 1 && "\${COMPREPLY[0]}" == *[.=,] ]]; then compopt -o nospace 2>/dev/null; fi
}
complete -o default -F _diameter_client diameter-client
`,
  zsh: `#compdef diameter-client
# diameter-client: completion for zsh. To install it: eval "$(diameter-client completion zsh)"
_diameter_client() {
  local -a candidates open closed
  local candidate
  candidates=("\${(@f)$("\${words[1]}" __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  for candidate in "\${candidates[@]}"; do
    case "$candidate" in
      '') ;;
      *[.=,]) open+=("$candidate") ;;
      *) closed+=("$candidate") ;;
    esac
  done
  if (( \${#open} + \${#closed} == 0 )); then _files; return; fi
  (( \${#open} )) && compadd -Q -S '' -a open
  (( \${#closed} )) && compadd -Q -a closed
}
if [[ "\${funcstack[1]}" == _diameter_client ]]; then _diameter_client "$@"; else compdef _diameter_client diameter-client; fi
`,
  fish: `# diameter-client: completion for fish. To install it: diameter-client completion fish | source
function __diameter_client_complete
  set -l words (commandline -opc) (commandline -ct)
  set -l candidates ($words[1] __complete -- $words[2..-1] 2>/dev/null)
  if test (count $candidates) -eq 0
    __fish_complete_path (commandline -ct)
  else
    printf '%s\\n' $candidates
  end
end
complete -c diameter-client -f -a '(__diameter_client_complete)'
`,
};
