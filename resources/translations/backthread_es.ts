<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>AccessibleComment</name>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Hides all comments below this one</source>
        <translation>Oculta todos los comentarios debajo de este</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Shows the comments below this one</source>
        <translation>Muestra los comentarios debajo de este</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Shows this comment although it is muted</source>
        <translation>Muestra este comentario aunque esté silenciado</translation>
    </message>
    <message>
        <source>Jump to parent</source>
        <translation>Ir al comentario padre</translation>
    </message>
    <message>
        <source>Goes to what this comment replies to</source>
        <translation>Va al mensaje al que responde este comentario</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Goes to the first reply to this comment</source>
        <translation>Va a la primera respuesta a este comentario</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>Siguiente respuesta</translation>
    </message>
    <message>
        <source>Goes to the next reply to the same comment</source>
        <translation>Va a la siguiente respuesta al mismo comentario</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Abrir la fuente</translation>
    </message>
    <message>
        <source>Opens this comment on its site</source>
        <translation>Abre este comentario en su sitio</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Adds this comment to the bookmarks, or removes it</source>
        <translation>Añade este comentario a los marcadores o lo quita</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1m</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1d</source>
        <translation>%1&#xa0;d</translation>
    </message>
    <message>
        <source>%1mo</source>
        <translation>%1&#xa0;meses</translation>
    </message>
    <message>
        <source>%1y</source>
        <translation>%1&#xa0;a</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>hace un minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>hace una hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace un día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>hace un mes</numerusform>
            <numerusform>hace %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>hace un año</numerusform>
            <numerusform>hace %Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as QLocale wants it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date without a year, as QLocale wants it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Bookmark</name>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search, or go to an id or link</source>
        <translation>Buscar, o ir a un id o enlace</translation>
    </message>
    <message>
        <source>The menu</source>
        <translation>El menú</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>A la lista</translation>
    </message>
    <message>
        <source>To the thread</source>
        <translation>Al hilo</translation>
    </message>
    <message>
        <source>Open the next in the list</source>
        <translation>Abrir la siguiente de la lista</translation>
    </message>
    <message>
        <source>Open the previous in the list</source>
        <translation>Abrir la anterior de la lista</translation>
    </message>
    <message>
        <source>List: Top</source>
        <translation>Lista: Portada</translation>
    </message>
    <message>
        <source>List: New</source>
        <translation>Lista: Nuevas</translation>
    </message>
    <message>
        <source>List: Best</source>
        <translation>Lista: Mejores</translation>
    </message>
    <message>
        <source>List: Ask</source>
        <translation>Lista: Ask HN</translation>
    </message>
    <message>
        <source>List: Show</source>
        <translation>Lista: Show HN</translation>
    </message>
    <message>
        <source>List: Jobs</source>
        <translation>Lista: Empleos</translation>
    </message>
    <message>
        <source>List: Bookmarks</source>
        <translation>Lista: Marcadores</translation>
    </message>
    <message>
        <source>List: History</source>
        <translation>Lista: Historial</translation>
    </message>
    <message>
        <source>Catch up: the best of the day</source>
        <translation>Ponerse al día: lo mejor del día</translation>
    </message>
    <message>
        <source>Catch up: the best of the week</source>
        <translation>Ponerse al día: lo mejor de la semana</translation>
    </message>
    <message>
        <source>Catch up: the best of the month</source>
        <translation>Ponerse al día: lo mejor del mes</translation>
    </message>
    <message>
        <source>Catch up: the best of any days</source>
        <translation>Ponerse al día: lo mejor de los días que se elijan</translation>
    </message>
    <message>
        <source>Sort and limit the list</source>
        <translation>Ordenar y limitar la lista</translation>
    </message>
    <message>
        <source>Show or leave out hidden stories</source>
        <translation>Mostrar u omitir las historias ocultas</translation>
    </message>
    <message>
        <source>List: Watching</source>
        <translation>Lista: Seguimiento</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>Abrir en una pestaña nueva</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Reopen the closed tab</source>
        <translation>Reabrir la pestaña cerrada</translation>
    </message>
    <message>
        <source>Move the tab to a window of its own</source>
        <translation>Mover la pestaña a su propia ventana</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Comentario siguiente</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Comentario anterior</translation>
    </message>
    <message>
        <source>Next sibling</source>
        <translation>Hermano siguiente</translation>
    </message>
    <message>
        <source>Previous sibling</source>
        <translation>Hermano anterior</translation>
    </message>
    <message>
        <source>Parent; again: to the top of the branch</source>
        <translation>Comentario padre; otra vez: al inicio de la rama</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Next top-level comment</source>
        <translation>Siguiente comentario de primer nivel</translation>
    </message>
    <message>
        <source>Previous top-level comment</source>
        <translation>Anterior comentario de primer nivel</translation>
    </message>
    <message>
        <source>Next new comment</source>
        <translation>Siguiente comentario nuevo</translation>
    </message>
    <message>
        <source>Previous new comment</source>
        <translation>Anterior comentario nuevo</translation>
    </message>
    <message>
        <source>Page down; at the end, next new comment</source>
        <translation>Avanzar página; al final, siguiente comentario nuevo</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Retroceder página</translation>
    </message>
    <message>
        <source>To the top of the thread</source>
        <translation>Al principio del hilo</translation>
    </message>
    <message>
        <source>To the last comment</source>
        <translation>Al último comentario</translation>
    </message>
    <message>
        <source>Next reference in the comment</source>
        <translation>Siguiente referencia del comentario</translation>
    </message>
    <message>
        <source>Previous reference</source>
        <translation>Referencia anterior</translation>
    </message>
    <message>
        <source>Follow the reference</source>
        <translation>Seguir la referencia</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Plegar o desplegar</translation>
    </message>
    <message>
        <source>Fold or unfold; with a reference chosen, on to its card</source>
        <translation>Plegar o desplegar; con una referencia elegida, pasar a su tarjeta</translation>
    </message>
    <message>
        <source>Fold all replies</source>
        <translation>Plegar todas las respuestas</translation>
    </message>
    <message>
        <source>Fold to the second level</source>
        <translation>Plegar hasta el segundo nivel</translation>
    </message>
    <message>
        <source>Fold to the third level</source>
        <translation>Plegar hasta el tercer nivel</translation>
    </message>
    <message>
        <source>Fold this branch from its top</source>
        <translation>Plegar esta rama desde su inicio</translation>
    </message>
    <message>
        <source>Fold branches with nothing new</source>
        <translation>Plegar las ramas sin nada nuevo</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Focus this sub-thread</source>
        <translation>Ver solo este subhilo</translation>
    </message>
    <message>
        <source>Close the card, the filter, the sub-thread</source>
        <translation>Cerrar la tarjeta, el filtro, el subhilo</translation>
    </message>
    <message>
        <source>Show or hide the context</source>
        <translation>Mostrar u ocultar el contexto</translation>
    </message>
    <message>
        <source>Tree or board</source>
        <translation>Árbol o tablón</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Most answered first</source>
        <translation>Más respondidos primero</translation>
    </message>
    <message>
        <source>Statistics of the thread</source>
        <translation>Estadísticas del hilo</translation>
    </message>
    <message>
        <source>Find in the thread</source>
        <translation>Buscar en el hilo</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Buscar el siguiente</translation>
    </message>
    <message>
        <source>Find the previous</source>
        <translation>Buscar el anterior</translation>
    </message>
    <message>
        <source>Only the submitter</source>
        <translation>Solo el autor del hilo</translation>
    </message>
    <message>
        <source>Only this comment&apos;s author</source>
        <translation>Solo el autor de este comentario</translation>
    </message>
    <message>
        <source>Only comments with links</source>
        <translation>Solo comentarios con enlaces</translation>
    </message>
    <message>
        <source>Only comments with code</source>
        <translation>Solo comentarios con código</translation>
    </message>
    <message>
        <source>Only new comments</source>
        <translation>Solo comentarios nuevos</translation>
    </message>
    <message>
        <source>Show all comments again</source>
        <translation>Volver a mostrar todos los comentarios</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>Next hit of the search, in whatever thread</source>
        <translation>Siguiente resultado de la búsqueda, en cualquier hilo</translation>
    </message>
    <message>
        <source>Previous hit of the search</source>
        <translation>Anterior resultado de la búsqueda</translation>
    </message>
    <message>
        <source>Save the search, or remove it</source>
        <translation>Guardar la búsqueda o quitarla</translation>
    </message>
    <message>
        <source>Search: the best or the newest first</source>
        <translation>Búsqueda: primero los mejores o los más recientes</translation>
    </message>
    <message>
        <source>Search: hits by story</source>
        <translation>Búsqueda: resultados por historia</translation>
    </message>
    <message>
        <source>Search all of Hacker News</source>
        <translation>Buscar en todo Hacker News</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Abrir la fuente</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Abrir el artículo</translation>
    </message>
    <message>
        <source>Reply in the browser</source>
        <translation>Responder en el navegador</translation>
    </message>
    <message>
        <source>Vote in the browser</source>
        <translation>Votar en el navegador</translation>
    </message>
    <message>
        <source>Bookmark the comment</source>
        <translation>Añadir el comentario a los marcadores</translation>
    </message>
    <message>
        <source>Bookmark the story</source>
        <translation>Añadir la historia a los marcadores</translation>
    </message>
    <message>
        <source>Tags and note of the bookmark</source>
        <translation>Etiquetas y nota del marcador</translation>
    </message>
    <message>
        <source>Tags and note of the story&apos;s bookmark</source>
        <translation>Etiquetas y nota del marcador de la historia</translation>
    </message>
    <message>
        <source>Watch the comment for replies</source>
        <translation>Seguir las respuestas al comentario</translation>
    </message>
    <message>
        <source>Watch the whole thread</source>
        <translation>Seguir todo el hilo</translation>
    </message>
    <message>
        <source>Mute …</source>
        <translation>Silenciar…</translation>
    </message>
    <message>
        <source>The author: about, note, tags</source>
        <translation>El autor: presentación, nota, etiquetas</translation>
    </message>
    <message>
        <source>Mark the story unread</source>
        <translation>Marcar la historia como no leída</translation>
    </message>
    <message>
        <source>Hide the story from lists, or show it again</source>
        <translation>Ocultar la historia de las listas o volver a mostrarla</translation>
    </message>
    <message>
        <source>Submit a story in the browser</source>
        <translation>Enviar una historia en el navegador</translation>
    </message>
    <message>
        <source>Undo what the notice says</source>
        <translation>Deshacer lo que dice el aviso</translation>
    </message>
    <message>
        <source>Copy the selection, or the comment</source>
        <translation>Copiar la selección o el comentario</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy the link of the comment</source>
        <translation>Copiar el enlace del comentario</translation>
    </message>
    <message>
        <source>Select the comment; again: everything</source>
        <translation>Seleccionar el comentario; otra vez: todo</translation>
    </message>
    <message>
        <source>Select one character more</source>
        <translation>Seleccionar un carácter más</translation>
    </message>
    <message>
        <source>Select one character back</source>
        <translation>Seleccionar un carácter hacia atrás</translation>
    </message>
    <message>
        <source>Select one word more</source>
        <translation>Seleccionar una palabra más</translation>
    </message>
    <message>
        <source>Select one word back</source>
        <translation>Seleccionar una palabra hacia atrás</translation>
    </message>
    <message>
        <source>Select one line more</source>
        <translation>Seleccionar una línea más</translation>
    </message>
    <message>
        <source>Select one line back</source>
        <translation>Seleccionar una línea hacia atrás</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño normal del texto</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Columna más ancha</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Columna más estrecha</translation>
    </message>
    <message>
        <source>Airier text</source>
        <translation>Texto más espaciado</translation>
    </message>
    <message>
        <source>Denser text</source>
        <translation>Texto más denso</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todos los atajos</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Imprimir lo que se muestra</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Keep this list offline</source>
        <translation>Guardar esta lista sin conexión</translation>
    </message>
    <message>
        <source>Stop keeping offline</source>
        <translation>Dejar de guardar sin conexión</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabajar sin conexión</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Order and sub-thread</source>
        <translation>Orden y subhilo</translation>
    </message>
    <message>
        <source>Find and filter</source>
        <translation>Buscar y filtrar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Open, reply and keep</source>
        <translation>Abrir, responder y guardar</translation>
    </message>
    <message>
        <source>Select and copy</source>
        <translation>Seleccionar y copiar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Copiado como Markdown</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Enlace copiado</translation>
    </message>
    <message>
        <source>Marked unread: it is as if it had never been opened</source>
        <translation>Marcada como no leída: es como si nunca se hubiera abierto</translation>
    </message>
    <message>
        <source>This is the last comment</source>
        <translation>Este es el último comentario</translation>
    </message>
    <message>
        <source>This is the first comment</source>
        <translation>Este es el primer comentario</translation>
    </message>
    <message>
        <source>No next sibling</source>
        <translation>No hay hermano siguiente</translation>
    </message>
    <message>
        <source>No previous sibling</source>
        <translation>No hay hermano anterior</translation>
    </message>
    <message>
        <source>Nothing above this comment</source>
        <translation>No hay nada por encima de este comentario</translation>
    </message>
    <message>
        <source>No replies</source>
        <translation>No hay respuestas</translation>
    </message>
    <message>
        <source>No next top-level comment</source>
        <translation>No hay siguiente comentario de primer nivel</translation>
    </message>
    <message>
        <source>No previous top-level comment</source>
        <translation>No hay anterior comentario de primer nivel</translation>
    </message>
    <message>
        <source>No new comments from here on</source>
        <translation>No hay comentarios nuevos de aquí en adelante</translation>
    </message>
    <message>
        <source>No new comments before this one</source>
        <translation>No hay comentarios nuevos antes de este</translation>
    </message>
    <message>
        <source>This is the end, and nothing new comes after it</source>
        <translation>Este es el final, y después no hay nada nuevo</translation>
    </message>
    <message>
        <source>This is the beginning</source>
        <translation>Este es el principio</translation>
    </message>
    <message>
        <source>No reference is chosen: Tab goes to one</source>
        <translation>No hay ninguna referencia elegida: el tabulador va a una</translation>
    </message>
    <message>
        <source>No replies to fold</source>
        <translation>No hay respuestas que plegar</translation>
    </message>
    <message>
        <source>No comment is chosen</source>
        <translation>No hay ningún comentario elegido</translation>
    </message>
    <message>
        <source>No new comments</source>
        <translation>No hay comentarios nuevos</translation>
    </message>
    <message>
        <source>Nothing is folded</source>
        <translation>No hay nada plegado</translation>
    </message>
    <message>
        <source>There is no context to show</source>
        <translation>No hay contexto que mostrar</translation>
    </message>
    <message>
        <source>All comments are shown</source>
        <translation>Se muestran todos los comentarios</translation>
    </message>
    <message>
        <source>This discussion has no article</source>
        <translation>Esta discusión no tiene artículo</translation>
    </message>
    <message>
        <source>This is part of Backthread, and not on the site</source>
        <translation>Esto es parte de Backthread y no está en el sitio</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nueva ventana</translation>
    </message>
    <message>
        <source>Find a command, setting, bookmark or thread</source>
        <translation>Buscar una orden, un ajuste, un marcador o un hilo</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>El manual</translation>
    </message>
    <message>
        <source>Copy diagnostics for a report</source>
        <translation>Copiar el diagnóstico para un informe</translation>
    </message>
    <message>
        <source>About Backthread</source>
        <translation>Acerca de Backthread</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no such item.</source>
        <translation>No existe ese elemento.</translation>
    </message>
    <message>
        <source>This cannot be understood.</source>
        <translation>No se puede entender esto.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>No hay conexión.</translation>
    </message>
    <message>
        <source>Hacker News cannot be reached.</source>
        <translation>No se puede acceder a Hacker News.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate does not fit.</source>
        <translation>La conexión no es segura: el certificado no es válido.</translation>
    </message>
    <message>
        <source>Hacker News did not answer in time.</source>
        <translation>Hacker News no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Hacker News asks for fewer requests. Try again in a while.</source>
        <translation>Hacker News pide menos peticiones. Conviene reintentarlo dentro de un rato.</translation>
    </message>
    <message>
        <source>Hacker News has a problem of its own.</source>
        <translation>Hacker News tiene un problema propio.</translation>
    </message>
    <message>
        <source>The answer was not what Hacker News sends. Perhaps this network wants you to log in first.</source>
        <translation>La respuesta no era la que envía Hacker News. Tal vez esta red pida iniciar sesión primero.</translation>
    </message>
    <message>
        <source>The answer was larger than any discussion.</source>
        <translation>La respuesta era más grande que cualquier discusión.</translation>
    </message>
    <message>
        <source>The database could not do this.</source>
        <translation>La base de datos no pudo hacer esto.</translation>
    </message>
    <message>
        <source>The cache is damaged. It will be rebuilt at the next start; your library is safe.</source>
        <translation>La caché está dañada. Se reconstruirá en el próximo inicio; la biblioteca está a salvo.</translation>
    </message>
    <message>
        <source>Your library is damaged. The next start puts it aside and takes its newest backup.</source>
        <translation>La biblioteca está dañada. El próximo inicio la aparta y toma su copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>This profile was made by a newer version of Backthread. Nothing was changed.</source>
        <translation>Este perfil es de una versión más nueva de Backthread. No se cambió nada.</translation>
    </message>
    <message>
        <source>The profile cannot be written to.</source>
        <translation>No se puede escribir en el perfil.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>A file cannot be read or written.</source>
        <translation>No se puede leer o escribir un archivo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The cache was damaged. It was put aside, and an empty one was begun.</source>
        <translation>La caché estaba dañada. Se apartó y se empezó una vacía.</translation>
    </message>
    <message>
        <source>The library was damaged. It was put aside, and its newest backup was taken.</source>
        <translation>La biblioteca estaba dañada. Se apartó y se tomó su copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>The library was damaged. It was put aside; there was no backup, so an empty one was begun.</source>
        <translation>La biblioteca estaba dañada. Se apartó; no había copia de seguridad, así que se empezó una vacía.</translation>
    </message>
    <message>
        <source>An index of the search is damaged. It will be made anew at the next start.</source>
        <translation>Un índice de la búsqueda está dañado. Se reconstruirá en el próximo inicio.</translation>
    </message>
    <message>
        <source>An index of the search was damaged. It was made anew.</source>
        <translation>Un índice de la búsqueda estaba dañado. Se ha reconstruido.</translation>
    </message>
</context>
<context>
    <name>Exportable</name>
    <message>
        <source>This discussion</source>
        <translation>Esta discusión</translation>
    </message>
    <message>
        <source>The current comment and its replies</source>
        <translation>El comentario actual y sus respuestas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected comment(s)</source>
        <translation>
            <numerusform>%Ln comentario seleccionado</numerusform>
            <numerusform>%Ln comentarios seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>This list: %1</source>
        <translation>Esta lista: %1</translation>
    </message>
</context>
<context>
    <name>ImportLine</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln marcador</numerusform>
            <numerusform>%Ln marcadores</numerusform>
        </translation>
    </message>
    <message>
        <source>what else its library keeps</source>
        <translation>lo demás que guarda su biblioteca</translation>
    </message>
    <message>
        <source>Imported from %1: %2.</source>
        <translation>Importado de %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>What could be read is kept; %Ln place(s) could not.</source>
        <translation>
            <numerusform>Se conserva lo que se pudo leer; %Ln parte no se pudo.</numerusform>
            <numerusform>Se conserva lo que se pudo leer; %Ln partes no se pudieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>tidying the cache</source>
        <translation>ordenando la caché</translation>
    </message>
</context>
<context>
    <name>Keep</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1</source>
        <translation>
            <numerusform>%Ln petición, %1</numerusform>
            <numerusform>%Ln peticiones, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tagged “%2”</source>
        <translation>%1 con la etiqueta «%2»</translation>
    </message>
    <message>
        <source>%1 offline: waiting for the network</source>
        <translation>%1 sin conexión: esperando a la red</translation>
    </message>
    <message>
        <source>%1: offline copy complete</source>
        <translation>%1: copia sin conexión completa</translation>
    </message>
    <message>
        <source>%1 offline …</source>
        <translation>%1 sin conexión…</translation>
    </message>
    <message>
        <source>%1 offline: %2 · %3</source>
        <translation>%1 sin conexión: %2 · %3</translation>
    </message>
    <message>
        <source>Keeping %1 offline: %2 discussions, %3.</source>
        <translation>Guardando %1 sin conexión: %2 discusiones, %3.</translation>
    </message>
    <message>
        <source>Keeping %1 offline waits: %2 It goes on by itself.</source>
        <translation>Guardar %1 sin conexión queda en espera: %2 Continuará por sí solo.</translation>
    </message>
    <message>
        <source>%1: offline copy complete, but for %2 that Hacker News does not give (%3).</source>
        <translation>%1: copia sin conexión completa, salvo %2 que Hacker News no entrega (%3).</translation>
    </message>
    <message>
        <source>%1: offline copy complete (%2).</source>
        <translation>%1: copia sin conexión completa (%2).</translation>
    </message>
    <message>
        <source>Keeping %1 offline was stopped: %2 discussions are here.</source>
        <translation>Se dejó de guardar %1 sin conexión: hay %2 discusiones aquí.</translation>
    </message>
    <message>
        <source>Keeping %1 offline ended at its limit: %2 discussions are here, after %3.</source>
        <translation>Guardar %1 sin conexión llegó a su límite: hay %2 discusiones aquí, tras %3.</translation>
    </message>
    <message>
        <source>%1 could not be kept offline. %2</source>
        <translation>No se pudo guardar %1 sin conexión. %2</translation>
    </message>
</context>
<context>
    <name>Mute</name>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>sitio %1</translation>
    </message>
    <message>
        <source>words “%1”</source>
        <translation>palabras «%1»</translation>
    </message>
    <message>
        <source>sub-thread No. %1</source>
        <translation>subhilo No. %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>Muted: %1, %2</source>
        <translation>Silenciado: %1, %2</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Durante un día</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Durante una semana</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Durante un mes</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Durante un año</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Para siempre</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Dejar de silenciar %1</translation>
    </message>
</context>
<context>
    <name>NetworkNotices</name>
    <message>
        <source>%1 This discussion is not cached.</source>
        <translation>%1 Esta discusión no está en la caché.</translation>
    </message>
    <message>
        <source>%1 What you see is the cached copy.</source>
        <translation>%1 Lo que se ve es la copia en caché.</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>No. %1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Setting · %1</source>
        <translation>Ajuste · %1</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>Leído</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>both words, in a title or a text</source>
        <translation>ambas palabras, en un título o un texto</translation>
    </message>
    <message>
        <source>these words one behind the other</source>
        <translation>estas palabras, una detrás de otra</translation>
    </message>
    <message>
        <source>words that begin like this</source>
        <translation>palabras que empiezan así</translation>
    </message>
    <message>
        <source>without that word, or whatever stands behind the dash</source>
        <translation>sin esa palabra, o lo que haya detrás del guion</translation>
    </message>
    <message>
        <source>one of both; parentheses group</source>
        <translation>una de las dos; los paréntesis agrupan</translation>
    </message>
    <message>
        <source>written by this user</source>
        <translation>escrito por este usuario</translation>
    </message>
    <message>
        <source>stories of this site, and what is said below them</source>
        <translation>historias de este sitio y lo que se dice debajo de ellas</translation>
    </message>
    <message>
        <source>in the discussion that this item belongs to</source>
        <translation>en la discusión a la que pertenece este elemento</translation>
    </message>
    <message>
        <source>in discussions with these words in the title</source>
        <translation>en discusiones con estas palabras en el título</translation>
    </message>
    <message>
        <source>since a day, month or year, or since 12h, 7d, 3w, 6m, 1y</source>
        <translation>desde un día, mes o año, o desde 12h, 7d, 3w, 6m, 1y</translation>
    </message>
    <message>
        <source>older than that</source>
        <translation>más antiguo que eso</translation>
    </message>
    <message>
        <source>stories with more points; also &gt;= &lt; &lt;= =</source>
        <translation>historias con más puntos; también &gt;= &lt; &lt;= =</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>con marcador</translation>
    </message>
    <message>
        <source>bookmarked with this tag</source>
        <translation>con marcador y esta etiqueta</translation>
    </message>
    <message>
        <source>came since your last visit to the discussion</source>
        <translation>llegado desde la última visita a la discusión</translation>
    </message>
    <message>
        <source>by who submitted the story</source>
        <translation>de quien envió la historia</translation>
    </message>
    <message>
        <source>with a link in the text</source>
        <translation>con un enlace en el texto</translation>
    </message>
    <message>
        <source>with code in the text</source>
        <translation>con código en el texto</translation>
    </message>
    <message>
        <source>stories only; also type:comment, type:poll, type:job</source>
        <translation>solo historias; también type:comment, type:poll, type:job</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Las comillas no están cerradas.</translation>
    </message>
    <message>
        <source>A parenthesis has no partner.</source>
        <translation>Un paréntesis no tiene pareja.</translation>
    </message>
    <message>
        <source>OR wants something on both sides.</source>
        <translation>OR necesita algo a ambos lados.</translation>
    </message>
    <message>
        <source>“%1” holds no letter or digit that could be found.</source>
        <translation>«%1» no contiene ninguna letra ni cifra que se pueda buscar.</translation>
    </message>
    <message>
        <source>“%1” is too short for a beginning of words.</source>
        <translation>«%1» es demasiado corto como comienzo de palabra.</translation>
    </message>
    <message>
        <source>“%1” wants a value behind it.</source>
        <translation>«%1» necesita un valor detrás.</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>«%1» no se conoce.</translation>
    </message>
    <message>
        <source>“%1” is neither a date such as 2024-11 nor an age such as 7d.</source>
        <translation>«%1» no es ni una fecha como 2024-11 ni una antigüedad como 7d.</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits.</source>
        <translation>«%1» no es un número adecuado.</translation>
    </message>
    <message>
        <source>The query is too long; its end is left out.</source>
        <translation>La consulta es demasiado larga; se omite el final.</translation>
    </message>
    <message>
        <source>“%1” is not known there and left out.</source>
        <translation>«%1» no se conoce allí y se omite.</translation>
    </message>
    <message>
        <source>“%1” cannot be searched for alone there.</source>
        <translation>«%1» no se puede buscar allí por sí solo.</translation>
    </message>
    <message>
        <source>“%1” finds stories only there.</source>
        <translation>«%1» solo encuentra historias allí.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Best of the day</source>
        <translation>Lo mejor del día</translation>
    </message>
    <message>
        <source>Best of the week</source>
        <translation>Lo mejor de la semana</translation>
    </message>
    <message>
        <source>Best of the month</source>
        <translation>Lo mejor del mes</translation>
    </message>
    <message>
        <source>Best of any days</source>
        <translation>Lo mejor de los días que se elijan</translation>
    </message>
    <message>
        <source>Best of %1</source>
        <translation>Lo mejor: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>All of Hacker News</source>
        <translation>Todo Hacker News</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejores</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask HN</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show HN</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Empleos</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Text &amp;size:</source>
        <translation>Tamaño del te&amp;xto:</translation>
    </message>
    <message>
        <source>larger smaller zoom percent</source>
        <translation>mayor menor zoom por ciento</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>Tipo de &amp;letra:</translation>
    </message>
    <message>
        <source>typeface family letters</source>
        <translation>tipo de letra familia</translation>
    </message>
    <message>
        <source>Column &amp;width:</source>
        <translation>A&amp;ncho de columna:</translation>
    </message>
    <message>
        <source>line length characters</source>
        <translation>longitud de línea caracteres</translation>
    </message>
    <message>
        <source>&amp;As wide as the window</source>
        <translation>&amp;Tan ancha como la ventana</translation>
    </message>
    <message>
        <source>column width</source>
        <translation>ancho de columna</translation>
    </message>
    <message>
        <source>&amp;Density:</source>
        <translation>&amp;Densidad:</translation>
    </message>
    <message>
        <source>compact airy spacing</source>
        <translation>compacto holgado espacio</translation>
    </message>
    <message>
        <source>&amp;Indent of replies:</source>
        <translation>&amp;Sangría de las respuestas:</translation>
    </message>
    <message>
        <source>depth nesting margin</source>
        <translation>profundidad anidamiento margen</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>light dark colors night system mode</source>
        <translation>claro oscuro colores noche sistema modo</translation>
    </message>
    <message>
        <source>Always in &amp;high contrast</source>
        <translation>Siempre con &amp;alto contraste</translation>
    </message>
    <message>
        <source>colors accessibility black white stronger</source>
        <translation>colores accesibilidad negro blanco más fuerte</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>shortcuts keyboard bindings reset</source>
        <translation>atajos teclado asignación restablecer</translation>
    </message>
    <message>
        <source>&amp;Your name on Hacker News:</source>
        <translation>Nombre de &amp;usuario en Hacker News:</translation>
    </message>
    <message>
        <source>user replies to me account</source>
        <translation>usuario respuestas para mí cuenta</translation>
    </message>
    <message>
        <source>Desktop &amp;notifications of what is new</source>
        <translation>Notificar las &amp;novedades en el escritorio</translation>
    </message>
    <message>
        <source>watching replies tell</source>
        <translation>seguir respuestas avisar</translation>
    </message>
    <message>
        <source>None in &amp;quiet hours</source>
        <translation>Ninguna en las horas de &amp;silencio</translation>
    </message>
    <message>
        <source>night silence do not disturb</source>
        <translation>noche silencio no molestar</translation>
    </message>
    <message>
        <source>Quiet &amp;from:</source>
        <translation>Silencio &amp;desde:</translation>
    </message>
    <message>
        <source>night hours</source>
        <translation>noche horas</translation>
    </message>
    <message>
        <source>Quiet un&amp;til:</source>
        <translation>Silencio &amp;hasta:</translation>
    </message>
    <message>
        <source>night hours morning</source>
        <translation>noche horas mañana</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray, with the number of new replies</source>
        <translation>&amp;Icono en la bandeja, con el número de respuestas nuevas</translation>
    </message>
    <message>
        <source>notification area status</source>
        <translation>área de notificación estado</translation>
    </message>
    <message>
        <source>Start with the desktop and go on in the &amp;background</source>
        <translation>Iniciar con el escritorio y seguir en &amp;segundo plano</translation>
    </message>
    <message>
        <source>autostart login close window</source>
        <translation>inicio automático sesión cerrar ventana</translation>
    </message>
    <message>
        <source>What is muted</source>
        <translation>Lo silenciado</translation>
    </message>
    <message>
        <source>unmute ignore block filter</source>
        <translation>quitar silencio ignorar bloquear filtrar</translation>
    </message>
    <message>
        <source>Mute words, a site or a user</source>
        <translation>Silenciar palabras, un sitio o un usuario</translation>
    </message>
    <message>
        <source>add ignore block filter keyword domain</source>
        <translation>añadir ignorar bloquear filtrar palabra clave dominio</translation>
    </message>
    <message>
        <source>&amp;Listen for new replies while a window is open</source>
        <translation>&amp;Escuchar respuestas nuevas mientras haya una ventana abierta</translation>
    </message>
    <message>
        <source>live stream updates refresh</source>
        <translation>en vivo flujo cambios actualizar</translation>
    </message>
    <message>
        <source>But not while the computer saves &amp;power</source>
        <translation>Pero no mientras el equipo ahorra e&amp;nergía</translation>
    </message>
    <message>
        <source>live battery listen replies</source>
        <translation>en vivo batería escuchar respuestas</translation>
    </message>
    <message>
        <source>What is kept offline</source>
        <translation>Lo que se guarda sin conexión</translation>
    </message>
    <message>
        <source>feeds bookmarks tag schedule again prefetch download</source>
        <translation>listas marcadores etiqueta horario de nuevo descargar</translation>
    </message>
    <message>
        <source>One round ends &amp;after:</source>
        <translation>Una ronda acaba t&amp;ras:</translation>
    </message>
    <message>
        <source>keep offline requests limit</source>
        <translation>guardar sin conexión peticiones límite</translation>
    </message>
    <message>
        <source>Or ends afte&amp;r:</source>
        <translation>O al lle&amp;gar a:</translation>
    </message>
    <message>
        <source>one round keep offline data megabytes limit</source>
        <translation>una ronda guardar sin conexión datos megabytes límite</translation>
    </message>
    <message>
        <source>&amp;Size of the cache:</source>
        <translation>&amp;Tamaño de la caché:</translation>
    </message>
    <message>
        <source>disk space megabytes limit</source>
        <translation>espacio en disco megabytes límite</translation>
    </message>
    <message>
        <source>Clean what was not &amp;used for:</source>
        <translation>Limpiar lo &amp;no usado durante:</translation>
    </message>
    <message>
        <source>cache age days limit</source>
        <translation>caché edad días límite</translation>
    </message>
    <message>
        <source>Keep at &amp;most:</source>
        <translation>Guardar como má&amp;ximo:</translation>
    </message>
    <message>
        <source>cache number discussions limit</source>
        <translation>caché número discusiones límite</translation>
    </message>
    <message>
        <source>Never clean away what was &amp;opened</source>
        <translation>No limpiar nunca lo que se ha a&amp;bierto</translation>
    </message>
    <message>
        <source>cache read keep</source>
        <translation>caché leído conservar</translation>
    </message>
    <message>
        <source>What takes the space of the cache</source>
        <translation>Lo que ocupa el espacio de la caché</translation>
    </message>
    <message>
        <source>clean now disk usage</source>
        <translation>limpiar ahora uso del disco</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Copias de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>restore copy bookmarks notes move directory profile</source>
        <translation>restaurar copiar marcadores notas mover directorio perfil</translation>
    </message>
    <message>
        <source>Check the databases</source>
        <translation>Comprobar las bases de datos</translation>
    </message>
    <message>
        <source>repair damaged library cache</source>
        <translation>reparar dañado biblioteca caché</translation>
    </message>
    <message>
        <source>The search of &amp;GNOME finds what is cached here</source>
        <translation>La búsqueda de &amp;GNOME encuentra lo que está guardado aquí</translation>
    </message>
    <message>
        <source>shell overview provider</source>
        <translation>shell vista general proveedor</translation>
    </message>
    <message>
        <source>&amp;KRunner, the search of KDE, finds what is cached here</source>
        <translation>&amp;KRunner, la búsqueda de KDE, encuentra lo que está guardado aquí</translation>
    </message>
    <message>
        <source>plasma launcher provider</source>
        <translation>plasma lanzador proveedor</translation>
    </message>
    <message>
        <source>What is sent where</source>
        <translation>Qué se envía adónde</translation>
    </message>
    <message>
        <source>servers network tracking firebase algolia browser links</source>
        <translation>servidores red rastreo firebase algolia navegador enlaces</translation>
    </message>
    <message>
        <source>&amp;Remember what I search for</source>
        <translation>&amp;Recordar lo que busco</translation>
    </message>
    <message>
        <source>recent searches</source>
        <translation>búsquedas recientes</translation>
    </message>
    <message>
        <source>Recent searches:</source>
        <translation>Búsquedas recientes:</translation>
    </message>
    <message>
        <source>clear forget delete</source>
        <translation>borrar olvidar eliminar</translation>
    </message>
    <message>
        <source>What was read:</source>
        <translation>Lo leído:</translation>
    </message>
    <message>
        <source>clear history forget delete</source>
        <translation>borrar historial olvidar eliminar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Muting</source>
        <translation>Silenciados</translation>
    </message>
    <message>
        <source>Fetching and offline</source>
        <translation>Descarga y sin conexión</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
</context>
<context>
    <name>SpokenComment</name>
    <message>
        <source>dead</source>
        <translation>muerto</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>denunciado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>delayed, the text is not public yet</source>
        <translation>aplazado, el texto aún no es público</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>submitter</source>
        <translation>autor del hilo</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) folded</source>
        <translation>
            <numerusform>%Ln comentario plegado</numerusform>
            <numerusform>%Ln comentarios plegados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new</source>
        <translation>
            <numerusform>%Ln de ellos, nuevo</numerusform>
            <numerusform>%Ln de ellos, nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>con marcador</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Muted: this sub-thread, %1</source>
        <translation>Silenciado: este subhilo, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %Ln below it</source>
        <translation>
            <numerusform>%1, con %Ln debajo</numerusform>
            <numerusform>%1, con %Ln debajo</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>[source]</source>
        <translation>[fuente]</translation>
    </message>
    <message>
        <source>(OP)</source>
        <translation>(OP)</translation>
    </message>
    <message>
        <source>(TP)</source>
        <translation>(TP)</translation>
    </message>
    <message>
        <source>[dead]</source>
        <translation>[muerto]</translation>
    </message>
    <message>
        <source>[flagged]</source>
        <translation>[denunciado]</translation>
    </message>
    <message>
        <source>[deleted]</source>
        <translation>[eliminado]</translation>
    </message>
    <message>
        <source>[delayed] The text is not public yet.</source>
        <translation>[aplazado] El texto aún no es público.</translation>
    </message>
    <message>
        <source>[not available]</source>
        <translation>[no disponible]</translation>
    </message>
    <message>
        <source>replies(%1):</source>
        <translation>respuestas(%1):</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) folded</source>
        <translation>
            <numerusform>%Ln comentario plegado</numerusform>
            <numerusform>%Ln comentarios plegados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <translation>
            <numerusform>%1, %Ln nuevo</numerusform>
            <numerusform>%1, %Ln nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Your bookmark has kept it:</source>
        <translation>%1 El marcador lo ha conservado:</translation>
    </message>
    <message>
        <source>fetched %1 in %2s</source>
        <translation>descargado el %1 en %2&#xa0;s</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>mostrar todo</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>estadísticas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln in all)</source>
        <translation>
            <numerusform>(%Ln en total)</numerusform>
            <numerusform>(%Ln en total)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>[untitled]</source>
        <translation>[sin título]</translation>
    </message>
    <message>
        <source>←back to thread</source>
        <translation>←volver al hilo</translation>
    </message>
    <message>
        <source>Its comments are not cached. They come when Hacker News can be reached.</source>
        <translation>Sus comentarios no están en la caché. Llegarán cuando se pueda acceder a Hacker News.</translation>
    </message>
    <message>
        <source>Hide context</source>
        <translation>Ocultar el contexto</translation>
    </message>
    <message>
        <source>Show context</source>
        <translation>Mostrar el contexto</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… y %Ln carácter más</numerusform>
            <numerusform>… y %Ln caracteres más</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 is not cached. Opening it fetches it.</source>
        <translation>No. %1 no está en la caché. Al abrirlo se descarga.</translation>
    </message>
    <message numerus="yes">
        <source>Most active of %Ln people:</source>
        <translation>
            <numerusform>El más activo, de %Ln persona:</numerusform>
            <numerusform>Los más activos, de %Ln personas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Most answered:</source>
        <translation>Más respondidos:</translation>
    </message>
    <message>
        <source>Comments over time, a bar for %1</source>
        <translation>Comentarios a lo largo del tiempo, cada barra: %1</translation>
    </message>
    <message>
        <source>Comments by depth</source>
        <translation>Comentarios por profundidad</translation>
    </message>
    <message>
        <source>Comments by author, the most active</source>
        <translation>Comentarios por autor, los más activos</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message numerus="yes">
        <source>fetching about %Ln comment(s) …</source>
        <translation>
            <numerusform>descargando %Ln comentario aproximadamente…</numerusform>
            <numerusform>descargando unos %Ln comentarios…</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching …</source>
        <translation>descargando…</translation>
    </message>
    <message>
        <source>fetched in %1s</source>
        <translation>descargado en %1&#xa0;s</translation>
    </message>
    <message>
        <source>cached %1</source>
        <translation>en caché, %1</translation>
    </message>
    <message>
        <source>not cached</source>
        <translation>no está en caché</translation>
    </message>
    <message>
        <source>cached in part</source>
        <translation>en caché en parte</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>by the submitter</source>
        <translation>del autor del hilo</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>with links</source>
        <translation>con enlaces</translation>
    </message>
    <message>
        <source>with code</source>
        <translation>con código</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>con «%1»</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>edited meanwhile</source>
        <translation>editado entretanto</translation>
    </message>
    <message>
        <source>moved meanwhile</source>
        <translation>movido entretanto</translation>
    </message>
    <message>
        <source>removed meanwhile</source>
        <translation>eliminado entretanto</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Board, oldest first</source>
        <translation>Tablón, más antiguos primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Most answered first</source>
        <translation>Más respondidos primero</translation>
    </message>
    <message>
        <source>nothing new since %1</source>
        <translation>nada nuevo desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since %1</source>
        <translation>
            <numerusform>%Ln nuevo desde %1</numerusform>
            <numerusform>%Ln nuevos desde %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New is what came after you left this discussion, or after you first had it as a whole: since %1. Coming back soon does not end a visit.</source>
        <translation>Nuevo es lo que llegó después de dejar esta discusión, o después de tenerla completa por primera vez: desde %1. Volver pronto no termina una visita.</translation>
    </message>
</context>
<context>
    <name>backthread::desktop::DesktopSearch</name>
    <message>
        <source>Comment by %1</source>
        <translation>Comentario de %1</translation>
    </message>
    <message>
        <source>Story by %1</source>
        <translation>Historia de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backthread::desktop::Reception</name>
    <message>
        <source>“%1” is no address of Hacker News.</source>
        <translation>«%1» no es una dirección de Hacker News.</translation>
    </message>
</context>
<context>
    <name>backthread::help::AboutDialog</name>
    <message>
        <source>About Backthread</source>
        <translation>Acerca de Backthread</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar el &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Version, desktop, screens and sizes, for a report; nothing of what you read</source>
        <translation>Versión, escritorio, pantallas y tamaños para un informe; nada de lo que usted lee</translation>
    </message>
    <message>
        <source>A desktop reader for discussions. It is no part of Hacker News or Y Combinator.
Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later), without any warranty.</source>
        <translation>Un lector de discusiones para el escritorio. No forma parte de Hacker News ni de Y Combinator.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior (GPL-3.0-or-later), sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Backthread is built on these, with thanks to those who made them:</source>
        <translation>Backthread se apoya en estas, con agradecimiento a quienes las hicieron:</translation>
    </message>
    <message>
        <source>Libraries and license</source>
        <translation>Bibliotecas y licencia</translation>
    </message>
</context>
<context>
    <name>backthread::help::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texto del manual</translation>
    </message>
    <message>
        <source>find in the manual …</source>
        <translation>buscar en el manual …</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>◀ The manual</source>
        <translation>◀ El manual</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encuentra</translation>
    </message>
</context>
<context>
    <name>backthread::library::BookmarkEditor</name>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln marcador</numerusform>
            <numerusform>%Ln marcadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags that all %Ln bookmark(s) get</source>
        <translation>
            <numerusform>Etiquetas para %Ln marcador</numerusform>
            <numerusform>Etiquetas para los %Ln marcadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>several with spaces between them</source>
        <translation>varias, separadas por espacios</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
</context>
<context>
    <name>backthread::lists::BookmarkDelegate</name>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>story</source>
        <translation>historia</translation>
    </message>
</context>
<context>
    <name>backthread::lists::BookmarksBar</name>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antiguos</translation>
    </message>
    <message>
        <source>By story date</source>
        <translation>Por fecha de la historia</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Por autor</translation>
    </message>
    <message>
        <source>By story title</source>
        <translation>Por título de la historia</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>words, #tag</source>
        <translation>palabras, #etiqueta</translation>
    </message>
    <message>
        <source>Words and tags of bookmarks</source>
        <translation>Palabras y etiquetas de los marcadores</translation>
    </message>
</context>
<context>
    <name>backthread::lists::BookmarksPage</name>
    <message>
        <source>nothing yet: press b on a comment</source>
        <translation>nada todavía: pulsar b en un comentario</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln marcador</numerusform>
            <numerusform>%Ln marcadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
</context>
<context>
    <name>backthread::lists::DaysBar</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>backthread::lists::HitDelegate</name>
    <message numerus="yes">
        <source>%Ln or more hits</source>
        <translation>
            <numerusform>%Ln o más resultados</numerusform>
            <numerusform>%Ln o más resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>story</source>
        <translation>historia</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln in its thread</source>
        <translation>
            <numerusform>+%Ln en su hilo</numerusform>
            <numerusform>+%Ln en su hilo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::lists::ListBar</name>
    <message>
        <source>By rank</source>
        <translation>Por posición</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Más puntos</translation>
    </message>
    <message>
        <source>Most comments</source>
        <translation>Más comentarios</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>New comments first</source>
        <translation>Primero con comentarios nuevos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Hidden and muted too</source>
        <translation>También ocultas y silenciadas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>%1 como mínimo</translation>
    </message>
    <message>
        <source>points ≥ %1</source>
        <translation>puntos ≥ %1</translation>
    </message>
    <message>
        <source>comments ≥ %1</source>
        <translation>comentarios ≥ %1</translation>
    </message>
</context>
<context>
    <name>backthread::lists::SearchBar</name>
    <message>
        <source>Best</source>
        <translation>Mejores</translation>
    </message>
    <message>
        <source>The best first instead of the newest</source>
        <translation>Los mejores primero en lugar de los más recientes</translation>
    </message>
    <message>
        <source>By story</source>
        <translation>Por historia</translation>
    </message>
    <message>
        <source>What was found, story by story</source>
        <translation>Lo encontrado, historia por historia</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep this search in the side bar</source>
        <translation>Guardar esta búsqueda en la barra lateral</translation>
    </message>
    <message>
        <source>All of HN</source>
        <translation>Todo HN</translation>
    </message>
    <message>
        <source>Search all of Hacker News, not only what was read here</source>
        <translation>Buscar en todo Hacker News, no solo en lo leído aquí</translation>
    </message>
    <message>
        <source>★ Saved</source>
        <translation>★ Guardada</translation>
    </message>
    <message>
        <source>☆ Save</source>
        <translation>☆ Guardar</translation>
    </message>
</context>
<context>
    <name>backthread::lists::SearchPage</name>
    <message>
        <source>Comments and stories</source>
        <translation>Comentarios e historias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %Ln</source>
        <translation>
            <numerusform>el mejor</numerusform>
            <numerusform>los %Ln mejores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln</source>
        <translation>
            <numerusform>el más reciente</numerusform>
            <numerusform>los %Ln más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source> of the newest %1</source>
        <translation> de los %1 más recientes</translation>
    </message>
    <message>
        <source>Return goes there</source>
        <translation>Intro lleva allí</translation>
    </message>
    <message>
        <source>0 hits in what is cached</source>
        <translation>0 resultados en la caché</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>consultando…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln hit(s) those that fit</source>
        <translation>
            <numerusform>de %Ln resultado, los que encajan</numerusform>
            <numerusform>de %Ln resultados, los que encajan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::lists::SideBar</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>FEEDS</source>
        <translation>CANALES</translation>
    </message>
    <message>
        <source>CATCH UP</source>
        <translation>PONERSE AL DÍA</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Any days …</source>
        <translation>Elegir días…</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <translation>BIBLIOTECA</translation>
    </message>
    <message>
        <source>SEARCHES</source>
        <translation>BÚSQUEDAS</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <translation>
            <numerusform>%1, %Ln nuevo</numerusform>
            <numerusform>%1, %Ln nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::lists::StoriesPage</name>
    <message>
        <source>nothing here yet</source>
        <translation>todavía no hay nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln historia</numerusform>
            <numerusform>%Ln historias</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
    <message>
        <source>Sort and limit the list</source>
        <translation>Ordenar y limitar la lista</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>actualizado %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>with %Ln hidden</source>
        <translation>
            <numerusform>con %Ln oculta</numerusform>
            <numerusform>con %Ln ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln oculta</numerusform>
            <numerusform>%Ln ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln muted</source>
        <translation>
            <numerusform>con %Ln silenciada</numerusform>
            <numerusform>con %Ln silenciadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln muted</source>
        <translation>
            <numerusform>%Ln silenciada</numerusform>
            <numerusform>%Ln silenciadas</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching …</source>
        <translation>descargando…</translation>
    </message>
    <message>
        <source>nothing cached yet</source>
        <translation>todavía nada en caché</translation>
    </message>
    <message>
        <source>choose the days</source>
        <translation>elegir los días</translation>
    </message>
</context>
<context>
    <name>backthread::lists::StoryDelegate</name>
    <message>
        <source>[gone]</source>
        <translation>[ya no existe]</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>article read</source>
        <translation>artículo leído</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
</context>
<context>
    <name>backthread::lists::WatchDelegate</name>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>hilo</translation>
    </message>
    <message>
        <source>sub-thread</source>
        <translation>subhilo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
</context>
<context>
    <name>backthread::lists::WatchesPage</name>
    <message>
        <source>Watched</source>
        <translation>En seguimiento</translation>
    </message>
    <message>
        <source>nothing yet: press w on a comment</source>
        <translation>nada todavía: pulsar w en un comentario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::models::BookmarkListModel</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>etiquetas: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
</context>
<context>
    <name>backthread::models::HitListModel</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
</context>
<context>
    <name>backthread::models::StoryListModel</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>thread read</source>
        <translation>hilo leído</translation>
    </message>
    <message>
        <source>article read</source>
        <translation>artículo leído</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new: they came after you left this discussion.</source>
        <translation>
            <numerusform>%Ln nuevo: llegó después de dejar esta discusión.</numerusform>
            <numerusform>%Ln nuevos: llegaron después de dejar esta discusión.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::models::WatchListModel</name>
    <message>
        <source>Everything by %1</source>
        <translation>Todo lo de %1</translation>
    </message>
    <message>
        <source>Replies to %1</source>
        <translation>Respuestas a %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln new</source>
        <translation>
            <numerusform>%1: %Ln nuevo</numerusform>
            <numerusform>%1: %Ln nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::people::AboutView</name>
    <message>
        <source>About</source>
        <translation>Presentación</translation>
    </message>
</context>
<context>
    <name>backthread::people::PersonDialog</name>
    <message>
        <source>only you see it</source>
        <translation>no lo ve nadie más</translation>
    </message>
    <message>
        <source>Stand behind the name at all their comments</source>
        <translation>Aparecen tras el nombre en todos sus comentarios</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Nota:</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>&amp;Etiquetas:</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>S&amp;ilenciar</translation>
    </message>
    <message>
        <source>&amp;List what is cached</source>
        <translation>&amp;Listar lo que hay en caché</translation>
    </message>
    <message>
        <source>&amp;Fetch the latest</source>
        <translation>&amp;Descargar lo último</translation>
    </message>
    <message>
        <source>&amp;Open on the site</source>
        <translation>&amp;Abrir en el sitio</translation>
    </message>
    <message>
        <source>asking Hacker News …</source>
        <translation>consultando a Hacker News…</translation>
    </message>
    <message>
        <source>Hacker News knows nobody of this name.</source>
        <translation>Hacker News no conoce a nadie con este nombre.</translation>
    </message>
    <message>
        <source>What they say of themselves is not cached: %1</source>
        <translation>Su presentación no está en la caché: %1</translation>
    </message>
    <message>
        <source>karma %1</source>
        <translation>karma %1</translation>
    </message>
    <message>
        <source>here since %1</source>
        <translation>aquí desde el %1</translation>
    </message>
    <message>
        <source>Cached: %1, %2</source>
        <translation>En caché: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln historia</numerusform>
            <numerusform>%Ln historias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>several with spaces between them</source>
        <translation>varias, separadas por espacios</translation>
    </message>
</context>
<context>
    <name>backthread::printing::PrintCommands</name>
    <message>
        <source>The printer “%1” did not take the pages.</source>
        <translation>La impresora «%1» no aceptó las páginas.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Preparing the pages …</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>backthread::searchui::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>search comments, paste an id or a link, or type &gt; to find anything else …</source>
        <translation>buscar comentarios, pegar un número o enlace, o escribir &gt; para hallar lo demás …</translation>
    </message>
</context>
<context>
    <name>backthread::searchui::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>Everything that was ever read here is searched as you type. Return begins a query with the line that is chosen.</source>
        <translation>Se busca en todo lo que se ha leído aquí, a medida que se escribe. Intro empieza una consulta con la línea elegida.</translation>
    </message>
</context>
<context>
    <name>backthread::searchui::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>backthread::settings::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Otherwise as the desktop says.</source>
        <translation>Si no, como diga el escritorio.</translation>
    </message>
</context>
<context>
    <name>backthread::settings::CacheUsageView</name>
    <message>
        <source>Clean &amp;now</source>
        <translation>&amp;Limpiar ahora</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>Qué ocupa el espacio</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Discusiones</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Aprox.</translation>
    </message>
    <message>
        <source>Cleaning …</source>
        <translation>Limpiando…</translation>
    </message>
    <message>
        <source>%1 in use, %2 free in the file</source>
        <translation>%1 en uso, %2 libres en el archivo</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Con marcador</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>En seguimiento</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>Guardadas sin conexión</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todas las demás</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Hace más tiempo</translation>
    </message>
    <message>
        <source>By why they are here</source>
        <translation>Por qué están aquí</translation>
    </message>
    <message>
        <source>By when they were last fetched or read</source>
        <translation>Cuándo se descargaron o leyeron por última vez</translation>
    </message>
    <message>
        <source>The biggest discussions</source>
        <translation>Las discusiones más grandes</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln discussion(s) removed. The file is %1 smaller.</source>
        <translation>
            <numerusform>%Ln discusión eliminada. El archivo ocupa %1 menos.</numerusform>
            <numerusform>%Ln discusiones eliminadas. El archivo ocupa %1 menos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::settings::DesktopPage</name>
    <message>
        <source>It asks this program, and nothing leaves this computer.</source>
        <translation>Pregunta a este programa, y nada sale de este ordenador.</translation>
    </message>
</context>
<context>
    <name>backthread::settings::FetchingPage</name>
    <message>
        <source> requests</source>
        <translation> peticiones</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source> discussions</source>
        <translation> discusiones</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>backthread::settings::FormPage</name>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor inicial</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor inicial: %1</translation>
    </message>
</context>
<context>
    <name>backthread::settings::KeepsView</name>
    <message>
        <source>Kept offline</source>
        <translation>Guardado sin conexión</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Again after</source>
        <translation>Repetir tras</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>What is kept offline</source>
        <translation>Lo que se guarda sin conexión</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation>Todos los marcadores</translation>
    </message>
    <message>
        <source>Bookmarks with the tag</source>
        <translation>Marcadores con la etiqueta</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Qué guardar</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Discussions at most</source>
        <translation>Máximo de discusiones</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>solo a petición</translation>
    </message>
    <message>
        <source>&amp;Keep offline</source>
        <translation>&amp;Guardar sin conexión</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>&amp;Descargar ahora</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>Keep no mor&amp;e</source>
        <translation>No guardar &amp;más</translation>
    </message>
</context>
<context>
    <name>backthread::settings::KeyChip</name>
    <message>
        <source>Change this key</source>
        <translation>Cambiar este atajo</translation>
    </message>
    <message>
        <source>Remove this key</source>
        <translation>Quitar este atajo</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>backthread::settings::KeyEditor</name>
    <message>
        <source>&amp;Add a key</source>
        <translation>&amp;Añadir un atajo</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Gives the command its default keys</source>
        <translation>Da al comando sus atajos predeterminados</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Press the new keys (Escape leaves it):</source>
        <translation>Pulsar las nuevas teclas (Escape lo deja):</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>Reasi&amp;gnarlo</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 pertenece a «%2».</translation>
    </message>
    <message>
        <source>Lea&amp;ve it</source>
        <translation>&amp;Dejarlo</translation>
    </message>
</context>
<context>
    <name>backthread::settings::KeyRecorder</name>
    <message>
        <source>Press the new keys, or Escape to leave it</source>
        <translation>Pulsar las nuevas teclas, o Escape para dejarlo</translation>
    </message>
</context>
<context>
    <name>backthread::settings::KeysPage</name>
    <message>
        <source>Reset a&amp;ll keys</source>
        <translation>Restablecer &amp;todos los atajos</translation>
    </message>
    <message>
        <source>&amp;Undo the reset</source>
        <translation>Des&amp;hacer el restablecimiento</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
</context>
<context>
    <name>backthread::settings::LibraryPage</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Crear copia ahora</translation>
    </message>
    <message>
        <source>&amp;Restore …</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>Re&amp;parar</translation>
    </message>
    <message>
        <source>Bookmarks, notes, what is watched and what was read are in the library, in %1. To move them, close the program and move that directory, or write a copy by “backthread library copy” and start it with “--profile”.</source>
        <translation>Los marcadores, las notas, lo que se sigue y lo leído están en la biblioteca, en %1. Para trasladarlos, cerrar el programa y mover esa carpeta, o escribir una copia con «backthread library copy» e iniciarlo con «--profile».</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, damaged</source>
        <translation>%1, dañada</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>There is a new backup.</source>
        <translation>Hay una nueva copia de seguridad.</translation>
    </message>
    <message>
        <source>Restore the library</source>
        <translation>Restaurar la biblioteca</translation>
    </message>
    <message>
        <source>Bookmarks, notes, what is watched and what was read become what they were at this time: %1. What is there now is copied first, so that this can be taken back.</source>
        <translation>Los marcadores, las notas, lo que se sigue y lo leído quedarán como estaban en este momento: %1. Antes se copia lo que hay ahora, para poder deshacerlo.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>The library is restored. What was there before is the first of the backups.</source>
        <translation>La biblioteca está restaurada. Lo que había antes es la primera de las copias de seguridad.</translation>
    </message>
    <message>
        <source>Looking at every page …</source>
        <translation>Revisando todas las páginas…</translation>
    </message>
    <message>
        <source>Library and cache are sound.</source>
        <translation>La biblioteca y la caché están en buen estado.</translation>
    </message>
    <message>
        <source>Repairing …</source>
        <translation>Reparando…</translation>
    </message>
    <message>
        <source>The newest sound backup took the place of the damaged library.</source>
        <translation>La copia de seguridad en buen estado más reciente ha sustituido a la biblioteca dañada.</translation>
    </message>
    <message>
        <source>The indexes are made anew.</source>
        <translation>Se han rehecho los índices.</translation>
    </message>
    <message>
        <source>The cache is damaged; the next start begins an empty one.</source>
        <translation>La caché está dañada; el próximo inicio empezará una vacía.</translation>
    </message>
    <message>
        <source>There was nothing to repair.</source>
        <translation>No había nada que reparar.</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Comprobar</translation>
    </message>
</context>
<context>
    <name>backthread::settings::MutingPage</name>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>Dejar de &amp;silenciar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>What to mute</source>
        <translation>Qué silenciar</translation>
    </message>
    <message>
        <source>Words, site or name to mute</source>
        <translation>Palabras, sitio o nombre que silenciar</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>S&amp;ilenciar</translation>
    </message>
</context>
<context>
    <name>backthread::settings::NotificationsPage</name>
    <message>
        <source>This desktop has no tray, or hides it.</source>
        <translation>Este escritorio no tiene bandeja o la oculta.</translation>
    </message>
    <message>
        <source>What comes meanwhile is told behind them, if nobody has read it by then.</source>
        <translation>Lo que llegue entretanto se avisa después, si nadie lo ha leído para entonces.</translation>
    </message>
    <message>
        <source>What is watched is asked for without a window, too. Quit ends it.</source>
        <translation>Lo que se sigue se consulta también sin ventana. Salir lo termina.</translation>
    </message>
</context>
<context>
    <name>backthread::settings::PrivacyPage</name>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Backthread asks two public servers for what you read, and nobody else: hacker-news.firebaseio.com for lists, single comments and users, hn.algolia.com for whole discussions and for searches of all of Hacker News. They see your address on the network, an honest “Backthread” and which item is asked for. There is no login, no password and no telemetry; pictures and styles in comments are never loaded.

Links, replying and voting open in your browser, which sends what browsers send. Everything else, bookmarks, notes, what was read and what you search for in the cache, stays in your profile.</source>
        <translation>Backthread pide lo que usted lee a dos servidores públicos y a nadie más: hacker-news.firebaseio.com para listas, comentarios sueltos y usuarios, y hn.algolia.com para discusiones enteras y búsquedas en todo Hacker News. Ven su dirección en la red, un honesto «Backthread» y qué elemento se pide. No hay inicio de sesión, contraseña ni telemetría; nunca se cargan imágenes ni estilos de los comentarios.

Los enlaces, las respuestas y los votos se abren en su navegador, que envía lo que envían los navegadores. Todo lo demás, marcadores, notas, lo leído y lo que busca en la caché, se queda en su perfil.</translation>
    </message>
    <message>
        <source>Clear the &amp;history</source>
        <translation>Borrar el &amp;historial</translation>
    </message>
    <message>
        <source>Forgets what was opened, where it was left and what was folded there</source>
        <translation>Olvida lo que se abrió, dónde se dejó y qué se plegó allí</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;lear %Ln search(es)</source>
        <translation>
            <numerusform>&amp;Borrar %Ln búsqueda</numerusform>
            <numerusform>&amp;Borrar %Ln búsquedas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::settings::ReadingPage</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The desktop&apos;s font</source>
        <translation>El tipo de letra del escritorio</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Airy</source>
        <translation>Espaciada</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrecha</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Ancha</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (no instalado)</translation>
    </message>
</context>
<context>
    <name>backthread::settings::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>search the settings …</source>
        <translation>buscar en las preferencias…</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>Ninguna preferencia contiene «%1».</translation>
    </message>
</context>
<context>
    <name>backthread::settings::WatchingPage</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Replies to what this user writes are watched. There is no password.</source>
        <translation>Se siguen las respuestas a lo que escribe este usuario. No hay contraseña.</translation>
    </message>
    <message>
        <source>There is no user %1, or nothing that %1 has written.</source>
        <translation>No existe el usuario %1, o no ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>backthread::shell::KeepLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop keeping offline</source>
        <translation>Dejar de guardar sin conexión</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>backthread::shell::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>search the keys …</source>
        <translation>buscar en los atajos…</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>Cambiar los &amp;atajos…</translation>
    </message>
    <message>
        <source>No key does that</source>
        <translation>Ningún atajo hace eso</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
</context>
<context>
    <name>backthread::shell::MainWindow</name>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>Feeds and bookmarks can be kept offline, and this list is neither</source>
        <translation>Se pueden guardar sin conexión los canales y los marcadores, y esta lista no es ninguna de las dos cosas</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>No hay nada que exportar</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln bookmark(s) only the number is known.</source>
        <translation>
            <numerusform>De %Ln marcador solo se conoce el número.</numerusform>
            <numerusform>De %Ln marcadores solo se conoce el número.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Descargarlos</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>About %1 …</source>
        <translation>Acerca de %1…</translation>
    </message>
    <message>
        <source>Nothing to mute is open</source>
        <translation>No hay nada abierto que silenciar</translation>
    </message>
    <message>
        <source>Nobody is known to have written this</source>
        <translation>No se sabe quién ha escrito esto</translation>
    </message>
    <message>
        <source>Nothing was searched for that has hits</source>
        <translation>No hay ninguna búsqueda con resultados</translation>
    </message>
    <message>
        <source>Search for something first</source>
        <translation>Primero hay que buscar algo</translation>
    </message>
    <message>
        <source>There is no user %1, or nothing that %1 has written.</source>
        <translation>No existe el usuario %1, o no ha escrito nada.</translation>
    </message>
    <message>
        <source>Watched: what is new is counted under Watching</source>
        <translation>Se está siguiendo: lo nuevo se cuenta en Seguimiento</translation>
    </message>
    <message>
        <source>Watch everything by %1</source>
        <translation>Seguir todo lo de %1</translation>
    </message>
    <message>
        <source>Copied: version, desktop, screens and sizes; nothing of what you read</source>
        <translation>Copiado: versión, escritorio, pantallas y tamaños; nada de lo que usted lee</translation>
    </message>
    <message>
        <source>The desktop has nothing that opens %1</source>
        <translation>El escritorio no tiene nada que abra %1</translation>
    </message>
    <message>
        <source>This is the last hit</source>
        <translation>Este es el último resultado</translation>
    </message>
    <message>
        <source>This is the first hit</source>
        <translation>Este es el primer resultado</translation>
    </message>
</context>
<context>
    <name>backthread::shell::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>backthread::shell::Notifications</name>
    <message>
        <source>New replies</source>
        <translation>Respuestas nuevas</translation>
    </message>
    <message>
        <source>Open the reply</source>
        <translation>Abrir la respuesta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new replies, the last by %1: %2</source>
        <translation>
            <numerusform>%Ln respuesta nueva, la última de %1: %2</numerusform>
            <numerusform>%Ln respuestas nuevas, la última de %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
</context>
<context>
    <name>backthread::shell::StatusLine</name>
    <message>
        <source>live ·</source>
        <translation>en vivo ·</translation>
    </message>
    <message>
        <source>New replies to this discussion, and to those with a bookmark, come by themselves.</source>
        <translation>Las respuestas nuevas a esta discusión, y a las que tienen marcador, llegan por sí solas.</translation>
    </message>
    <message>
        <source>%1 cached</source>
        <translation>%1 en caché</translation>
    </message>
    <message>
        <source>offline copy complete</source>
        <translation>copia sin conexión completa</translation>
    </message>
    <message>
        <source>offline copy incomplete</source>
        <translation>copia sin conexión incompleta</translation>
    </message>
    <message>
        <source>online</source>
        <translation>con conexión</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
</context>
<context>
    <name>backthread::shell::TabBar</name>
    <message>
        <source>Discussions</source>
        <translation>Discusiones</translation>
    </message>
</context>
<context>
    <name>backthread::shell::ThreadTabs</name>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
</context>
<context>
    <name>backthread::shell::TrayIcon</name>
    <message>
        <source>&amp;Open Backthread</source>
        <translation>&amp;Abrir Backthread</translation>
    </message>
    <message>
        <source>&amp;Next new reply</source>
        <translation>&amp;Siguiente respuesta nueva</translation>
    </message>
    <message>
        <source>&amp;Quiet for an hour</source>
        <translation>S&amp;ilencio durante una hora</translation>
    </message>
    <message>
        <source>Qui&amp;t</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message numerus="yes">
        <source>Backthread: %Ln new reply(ies)</source>
        <translation>
            <numerusform>Backthread: %Ln respuesta nueva</numerusform>
            <numerusform>Backthread: %Ln respuestas nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::shell::UndoOffers</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Bookmark removed: %1</source>
        <translation>Marcador eliminado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s) removed</source>
        <translation>
            <numerusform>%Ln marcador eliminado</numerusform>
            <numerusform>%Ln marcadores eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from the history: %1</source>
        <translation>Eliminada del historial: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories removed from the history</source>
        <translation>
            <numerusform>%Ln historia eliminada del historial</numerusform>
            <numerusform>%Ln historias eliminadas del historial</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden from lists: %1</source>
        <translation>Oculta en las listas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories hidden from lists</source>
        <translation>
            <numerusform>%Ln historia oculta en las listas</numerusform>
            <numerusform>%Ln historias ocultas en las listas</numerusform>
        </translation>
    </message>
    <message>
        <source>In lists again: %1</source>
        <translation>De nuevo en las listas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories in lists again</source>
        <translation>
            <numerusform>%Ln historia de nuevo en las listas</numerusform>
            <numerusform>%Ln historias de nuevo en las listas</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer watched: %1</source>
        <translation>Ya no se sigue: %1</translation>
    </message>
    <message>
        <source>No longer muted: %1</source>
        <translation>Ya no está silenciado: %1</translation>
    </message>
    <message>
        <source>No longer kept: %1</source>
        <translation>Ya no se guarda: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recent search(es) forgotten</source>
        <translation>
            <numerusform>%Ln búsqueda reciente olvidada</numerusform>
            <numerusform>%Ln búsquedas recientes olvidadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Note and tags of %1 changed</source>
        <translation>Nota y etiquetas de %1 cambiadas</translation>
    </message>
</context>
<context>
    <name>backthread::shell::ViewBar</name>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
</context>
<context>
    <name>backthread::shell::Windows</name>
    <message>
        <source>This is the only tab</source>
        <translation>Esta es la única pestaña</translation>
    </message>
</context>
<context>
    <name>backthread::threadview::AncestorBar</name>
    <message>
        <source>Ancestors</source>
        <translation>Antecesores</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <translation>
            <numerusform>… %Ln más</numerusform>
            <numerusform>… %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::threadview::Arrivals</name>
    <message>
        <source>Came while you were reading: go to the topmost one</source>
        <translation>Llegaron durante la lectura: ir a la de más arriba</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies not seen</source>
        <translation>
            <numerusform>%Ln respuesta sin ver</numerusform>
            <numerusform>%Ln respuestas sin ver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::threadview::FindBar</name>
    <message>
        <source>find in this thread …</source>
        <translation>buscar en este hilo…</translation>
    </message>
    <message>
        <source>Find in this thread</source>
        <translation>Buscar en este hilo</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Only matches</source>
        <translation>Solo coincidencias</translation>
    </message>
    <message>
        <source>Show only comments with these words</source>
        <translation>Mostrar solo comentarios con estas palabras</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Autor del hilo</translation>
    </message>
    <message>
        <source>Show only what the submitter says</source>
        <translation>Mostrar solo lo que dice el autor del hilo</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Show only what this comment&apos;s author says</source>
        <translation>Mostrar solo lo que dice el autor de este comentario</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Show only comments with links</source>
        <translation>Mostrar solo comentarios con enlaces</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Show only comments with code</source>
        <translation>Mostrar solo comentarios con código</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Show only new comments</source>
        <translation>Mostrar solo comentarios nuevos</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>ninguna coincidencia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>backthread::threadview::MapScrollBar</name>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>the submitter&apos;s</source>
        <translation>del autor del hilo</translation>
    </message>
    <message>
        <source>with the words</source>
        <translation>con las palabras</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>con marcador</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new comment(s)</source>
        <translation>
            <numerusform>%Ln comentario nuevo</numerusform>
            <numerusform>%Ln comentarios nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) by the submitter</source>
        <translation>
            <numerusform>%Ln comentario del autor del hilo</numerusform>
            <numerusform>%Ln comentarios del autor del hilo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) with the words</source>
        <translation>
            <numerusform>%Ln comentario con las palabras</numerusform>
            <numerusform>%Ln comentarios con las palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln marcador</numerusform>
            <numerusform>%Ln marcadores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backthread::transferui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML, un solo archivo</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>Choose the &amp;file …</source>
        <translation>Elegir el &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Qué:</translation>
    </message>
    <message>
        <source>For programs. Bookmarks import again as they were.</source>
        <translation>Para programas. Los marcadores se vuelven a importar tal como estaban.</translation>
    </message>
    <message>
        <source>For programs. Imports again as it was.</source>
        <translation>Para programas. Se vuelve a importar tal como estaba.</translation>
    </message>
    <message>
        <source>For browsers. Bookmarks import there and here.</source>
        <translation>Para navegadores. Los marcadores se importan allí y aquí.</translation>
    </message>
    <message>
        <source>A page for any browser, which loads nothing from elsewhere.</source>
        <translation>Una página para cualquier navegador, que no carga nada de otros sitios.</translation>
    </message>
    <message>
        <source>A row for each, as RFC 4180. An apostrophe stands before what would be a formula.</source>
        <translation>Una fila por elemento, según RFC 4180. Un apóstrofo precede a lo que sería una fórmula.</translation>
    </message>
    <message>
        <source>For notes and issue trackers.</source>
        <translation>Para notas y gestores de incidencias.</translation>
    </message>
    <message>
        <source>For reading anywhere.</source>
        <translation>Para leer en cualquier lugar.</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormato:</translation>
    </message>
</context>
<context>
    <name>backthread::transferui::Exports</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>backthread::transferui::ImportLine</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Continue the import</source>
        <translation>Continuar la importación</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Detener la importación</translation>
    </message>
</context>
<context>
    <name>backthread::transferui::Imports</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Discussions, bookmarks, lists of ids, profiles (*)</source>
        <translation>Discusiones, marcadores, listas de ids, perfiles (*)</translation>
    </message>
    <message>
        <source>Files (*.json *.jsonl *.gz *.html *.htm *.txt *.db)</source>
        <translation>Archivos (*.json *.jsonl *.gz *.html *.htm *.txt *.db)</translation>
    </message>
</context>
</TS>
